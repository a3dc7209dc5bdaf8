/** What the directives of an article become, by name. The check has refused all others; their words stay. */
import type { ElementContent } from 'hast'
import type { TextDirective } from 'mdast-util-directive'
import type { Handler, Handlers, State } from 'mdast-util-to-hast'
import type { BlockDirective } from './block-directive.ts'
import { chart } from './chart.ts'
import { figure } from './figure.ts'
import { gallery } from './gallery.ts'
import { metric } from './metric.ts'
import { video } from './video.ts'

type Draw<Directive> = (state: State, node: Directive) => ElementContent

const blocks: ReadonlyMap<string, Draw<BlockDirective>> = new Map([
  ['chart', chart],
  ['figure', figure],
  ['gallery', gallery],
  ['video', video],
])

const drawBlock: Handler = (state, node: BlockDirective) =>
  blocks.get(node.name)?.(state, node) ?? state.all(node)

const drawText: Handler = (state, node: TextDirective) =>
  node.name === 'metric' ? metric(state, node) : state.all(node)

export const directives: Handlers = {
  containerDirective: drawBlock,
  leafDirective: drawBlock,
  textDirective: drawText,
}
