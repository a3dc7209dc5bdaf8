import type { Link, PhrasingContent, Root, Text } from 'mdast'
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
  const places = placesOf(parts, position, source)
  for (const [index, part] of parts.entries()) place(part, places[index] ?? position)
  return parts
}

/** Where the parts of a text stand, one beside the other; none where an address isn't written as it reads. */
function placesOf(
  parts: readonly PhrasingContent[],
  { start, end }: Position,
  source: string,
): readonly Position[] {
  const places: Position[] = []
  let from = start
  for (const [index, part] of parts.entries()) {
    // Words hold references and indents in the source, addresses don't: what lies between addresses is words.
    const address = part.type === 'link' ? part : parts[index + 1]
    const value = address?.type === 'link' ? wordsOf(address) : ''
    const at = value === '' ? end.offset : source.indexOf(value, from.offset)
    const offset = part.type === 'link' ? (at ?? 0) + value.length : at
    if (at === -1 || offset === undefined || offset > (end.offset ?? 0)) return []
    const to = pointAfter(from, source.slice(from.offset, offset))
    places.push({ start: from, end: to })
    from = to
  }
  return places
}

function wordsOf(link: Link): string {
  const [words] = link.children
  return words?.type === 'text' ? words.value : ''
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
