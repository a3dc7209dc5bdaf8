/** The text that readers get as prose: what stands in code is shown, not meant. */
import type { Document } from '../model/document.ts'
import { eachNode } from '../model/each-node.ts'
import { lineStarts } from './line-starts.ts'

/** The whole text with every code span and code block blanked, so that offsets and lines stay as they are. */
export function proseOf({ text, body }: Document): string {
  const code: { readonly from: number; readonly to: number }[] = []
  let starts: readonly number[] | undefined
  eachNode(body, ({ type, position }) => {
    if (!position || (type !== 'code' && type !== 'inlineCode')) return
    starts ??= lineStarts(text)
    const { start, end } = position
    code.push({
      from: (starts[start.line - 1] ?? 0) + start.column - 1,
      to: (starts[end.line - 1] ?? 0) + end.column - 1,
    })
  })
  return code.reduce(
    (prose, { from, to }) => prose.slice(0, from) + blank(prose.slice(from, to)) + prose.slice(to),
    text,
  )
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
