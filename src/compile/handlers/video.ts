import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { element } from '../element.ts'
import { isOutside } from '../is-outside.ts'
import { ownElement } from '../own.ts'
import { type BlockDirective, captionOf, contentOf, labelOf } from './block-directive.ts'

/** `::video[caption]{src}`: a film of the site's own, and a link to it where it cannot be played. */
export function video(state: State, node: BlockDirective): Element {
  const src = node.attributes?.src ?? ''
  const name = wordsOf(labelOf(node)) || src.replace(/^.*\//, '')
  const link = element('a', { href: src }, [{ type: 'text', value: name }])
  const player = ownElement(
    'div',
    isOutside(src)
      ? {}
      : { tagName: 'video', silent: true, properties: { controls: true, preload: 'metadata', src } },
    [link],
  )
  const content = contentOf(node).flatMap((child) => state.one(child, node) ?? [])
  const result = element('figure', {}, [player, ...content, ...captionOf(state, node)])
  state.patch(node, link)
  state.patch(node, player)
  state.patch(node, result)
  return result
}
