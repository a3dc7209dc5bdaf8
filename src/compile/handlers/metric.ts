import type { Element } from 'hast'
import type { TextDirective } from 'mdast-util-directive'
import type { State } from 'mdast-util-to-hast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { ownElement } from '../own.ts'

/** `:metric[id]`, `:metric[id]{format=words}`: the place of a figure in the running text. */
export function metric(state: State, node: TextDirective): Element {
  const id = wordsOf(node).trim()
  const metric = { id, ...(node.attributes?.format === 'words' && { inWords: true as const }) }
  const place = ownElement('span', { metric }, [])
  state.patch(node, place)
  return place
}
