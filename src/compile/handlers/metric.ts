import type { Element } from 'hast'
import type { TextDirective } from 'mdast-util-directive'
import type { State } from 'mdast-util-to-hast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { ownElement } from '../own.ts'

/** `:metric[id]`: the place of a figure in the running text. */
export function metric(state: State, node: TextDirective): Element {
  const place = ownElement('span', { metric: wordsOf(node).trim() }, [])
  state.patch(node, place)
  return place
}
