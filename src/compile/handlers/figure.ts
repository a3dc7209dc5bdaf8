import type { Element, ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import { element } from '../element.ts'
import { ownElement } from '../own.ts'
import { type BlockDirective, captionOf, contentOf } from './block-directive.ts'

/** `::figure[caption]{src alt credit}`: an image whose caption may have markup, and who made it. */
export function figure(state: State, node: BlockDirective): Element {
  const { src, alt, credit } = node.attributes ?? {}
  const image = element('img', { src: src ?? '', alt: alt ?? '' }, [])
  const by: ElementContent[] = credit
    ? [ownElement('span', { properties: { className: ['credit'] } }, [{ type: 'text', value: credit }])]
    : []
  const content = contentOf(node).flatMap((child) => state.one(child, node) ?? [])
  const result = element('figure', {}, [image, ...content, ...captionOf(state, node, by)])
  state.patch(node, image)
  state.patch(node, result)
  return result
}
