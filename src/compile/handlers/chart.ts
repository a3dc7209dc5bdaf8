import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import { namedIn } from '../../model/chart.ts'
import { ownElement } from '../own.ts'
import type { BlockDirective } from './block-directive.ts'

/** `::chart{metrics="on-time,pending"}`: the place of a picture of figures. */
export function chart(state: State, node: BlockDirective): Element {
  const place = ownElement('div', { chart: namedIn(node.attributes?.metrics ?? '') }, [])
  state.patch(node, place)
  return place
}
