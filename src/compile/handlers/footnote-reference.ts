import type { FootnoteReference } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import { ownElement } from '../own.ts'

/** The number in the text. Ids are made of numbers, as the labels in the Markdown need not be ASCII. */
export const footnoteReference: Handler = (state, node: FootnoteReference) => {
  const key = node.identifier.toUpperCase()
  if (!state.footnoteById.has(key)) return { type: 'text', value: `[^${node.label ?? node.identifier}]` }
  if (!state.footnoteOrder.includes(key)) state.footnoteOrder.push(key)
  const number = state.footnoteOrder.indexOf(key) + 1
  const use = (state.footnoteCounts.get(key) ?? 0) + 1
  state.footnoteCounts.set(key, use)

  const link = ownElement(
    'a',
    { silent: true, properties: { id: referenceId(number, use), role: 'doc-noteref' } },
    [{ type: 'text', value: String(number) }],
  )
  link.properties.href = `#${noteId(number)}`
  state.patch(node, link)
  return { type: 'element', tagName: 'sup', properties: {}, children: [link] }
}

export function noteId(number: number): string {
  return `fn-${number}`
}

/** `use` counts the places that refer to one note. */
export function referenceId(number: number, use: number): string {
  return use === 1 ? `fnref-${number}` : `fnref-${number}-${use}`
}
