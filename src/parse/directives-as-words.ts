/**
 * Gives back the words that only look like a directive.
 *
 * `Kính gửi:Ủy ban` and `lúc 9:a` are directives to every parser, and would lose words. What no plugin has taken
 * up and we don't know becomes the text it was written as.
 */
import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Point } from 'unist'
import { joined } from './join-texts.ts'
import { withLinks } from './link-bare-addresses.ts'

/** Changes the tree; `source` is the text that was parsed. */
export function directivesAsWords(tree: Root, source: string): void {
  if (source.includes(':')) restore(tree, source, false)
}

function restore(parent: Parents, source: string, inLink: boolean): void {
  if (parent.children.some(isUnknown)) {
    const nodes = parent.children as Nodes[]
    const words = joined(
      nodes.flatMap((node): readonly Nodes[] => (isUnknown(node) ? asWritten(node, source) : [node])),
    )
    // Words that stood apart can be an address together: `Email:vp@haiphong.gov.vn`.
    const isBare = (node: Nodes): node is Text => node.type === 'text' && !inLink
    nodes.splice(
      0,
      nodes.length,
      ...words.flatMap((node): readonly Nodes[] => (isBare(node) ? withLinks(node, source) : [node])),
    )
  }
  for (const child of parent.children) {
    if ('children' in child)
      restore(child, source, inLink || child.type === 'link' || child.type === 'linkReference')
  }
}

/** A plugin that takes up a directive names the element it becomes; ours is the figure, and that needs a label. */
function isUnknown(node: Nodes): node is TextDirective {
  if (node.type !== 'textDirective' || node.data?.hName !== undefined) return false
  return node.name !== 'metric' || node.children.length === 0
}

function asWritten(directive: TextDirective, source: string): readonly PhrasingContent[] {
  const { children, name, position } = directive
  const inside = children.flatMap((child) => (isUnknown(child) ? asWritten(child, source) : [child]))
  const first = children[0]?.position?.start
  const last = children.at(-1)?.position?.end
  // Made by a plugin, so it was never written.
  if (!position) return [{ type: 'text', value: `:${name}` }, ...inside]
  if (!first || !last) return [textBetween(position.start, position.end, source), ...inside]
  return [textBetween(position.start, first, source), ...inside, textBetween(last, position.end, source)]
}

function textBetween(start: Point, end: Point, source: string): Text {
  return { type: 'text', value: source.slice(start.offset, end.offset), position: { start, end } }
}
