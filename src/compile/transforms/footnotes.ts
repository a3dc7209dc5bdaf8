/**
 * Says what each part of the footnotes is, and numbers them as the references in the text are numbered.
 *
 * It runs on the tree that remark-rehype makes, before plugins and authors' HTML come into it: whatever looks like
 * a footnote here is one.
 */
import type { Element, Root } from 'hast'
import { eachElement } from '../each-element.ts'
import { noteId, referenceId } from '../handlers/footnote-reference.ts'
import { owning } from '../own.ts'

const labelId = 'footnote-label'

export function footnotes(): (tree: Root) => void {
  return (tree) => {
    const section = tree.children.at(-1)
    if (section?.type !== 'element' || !section.properties.dataFootnotes) return
    owning(section, {
      properties: { className: ['footnotes'], role: 'doc-endnotes', ariaLabelledBy: [labelId] },
    })
    for (const part of section.children) {
      if (part.type !== 'element') continue
      if (part.tagName === 'h2') owning(part, { silent: true, properties: { id: labelId } })
      if (part.tagName === 'ol') numberNotes(part)
    }
  }
}

function numberNotes(list: Element): void {
  const notes = list.children.filter((child) => child.type === 'element')
  for (const [index, note] of notes.entries()) {
    const number = index + 1
    owning(note, { properties: { id: noteId(number) } })
    let use = 0
    eachElement(note, (link) => {
      if (link.properties.dataFootnoteBackref === undefined) return
      use += 1
      const { ariaLabel } = link.properties
      link.properties = { href: `#${referenceId(number, use)}` }
      owning(link, { silent: true, properties: { role: 'doc-backlink', ariaLabel } })
    })
  }
}
