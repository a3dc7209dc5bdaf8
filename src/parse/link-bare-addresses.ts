import type { PhrasingContent, Root, Text } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import type { Point, Position } from 'unist'
import { SKIP, visit } from 'unist-util-visit'

const transforms = gfmAutolinkLiteralFromMarkdown().transforms ?? []

/**
 * Makes links of the addresses that stand in texts as they are, `www.haiphong.gov.vn`; changes the tree.
 *
 * remark finds most of them while it parses and the others in the finished tree, but then it drops the positions
 * of whatever stands beside them. `source` is the text that was parsed.
 */
export function linkBareAddresses(tree: Root, source: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP
    if (node.type !== 'text' || index === undefined || !parent) return undefined
    const parts = withLinks(node, source)
    parent.children.splice(index, 1, ...parts)
    return index + parts.length
  })
}

/** The text cut where addresses begin and end; alone when it has none. */
export function withLinks(text: Text, source: string): readonly PhrasingContent[] {
  if (!/@|https?:\/\/|www\./i.test(text.value)) return [text]
  const alone: Root = { type: 'root', children: [{ ...text }] }
  for (const transform of transforms) transform(alone)
  const parts = alone.children as PhrasingContent[]
  if (parts.length === 1 && parts[0]?.type === 'text') return [text]

  const { position } = text
  if (!position) return parts
  const isVerbatim = source.slice(position.start.offset, position.end.offset) === text.value
  let start = position.start
  for (const part of parts) {
    const words = part.type === 'link' ? part.children[0] : part
    const value = words?.type === 'text' ? words.value : ''
    const end = pointAfter(start, value)
    place(part, isVerbatim ? { start, end } : position)
    start = end
  }
  return parts
}

function place(part: PhrasingContent, position: Position): void {
  part.position = position
  if ('children' in part) for (const child of part.children) child.position = position
}

function pointAfter({ line, column, offset = 0 }: Point, text: string): Point {
  const lines = text.split('\n')
  const last = lines.at(-1)?.length ?? 0
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : column + last,
    offset: offset + text.length,
  }
}
