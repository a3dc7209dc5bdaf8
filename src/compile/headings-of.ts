import type { Root } from 'hast'
import type { Heading } from '../model/body.ts'
import { eachElement } from './each-element.ts'
import { isHeading } from './is-heading.ts'
import { wordsOf } from './words-of.ts'

/** The headings that the author wrote, in order. */
export function headingsOf(tree: Root, figures: ReadonlyMap<string, string>): readonly Heading[] {
  const headings: Heading[] = []
  eachElement(tree, (node) => {
    if (!isHeading(node) || node.data?.own) return
    const level = Number(node.tagName.slice(1))
    headings.push({ level, id: String(node.properties.id), text: wordsOf(node, figures) })
  })
  return headings
}
