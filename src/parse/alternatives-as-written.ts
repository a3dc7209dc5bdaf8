/**
 * Gives back the words of an image's alternative that only look like a directive: `![Lúc 8:30](hop.jpg)`.
 *
 * To parsers an alternative is what can be read out of its label, and of a directive that is nothing.
 */
import type { Image, ImageReference, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { directivesAsWords } from './directives-as-words.ts'

/** Changes the tree; `source` is the text that `parse` made it from. */
export function alternativesAsWritten(tree: Root, source: string, parse: (text: string) => Root): void {
  if (!source.includes('![')) return
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const { position } = node
    const written = source.slice(position?.start.offset, position?.end.offset)
    if (!/:[\p{L}\p{N}]/u.test(written)) return
    const link = asLink(written, node)
    const words = parse(link)
    alternativesAsWritten(words, link, parse)
    directivesAsWords(words, link)
    const [paragraph, ...others] = words.children
    // A label with a link in it makes no link.
    const isLink = paragraph?.type === 'paragraph' && paragraph.children.every(({ type }) => type === 'link')
    if (isLink && others.length === 0) node.alt = textOf(paragraph)
  })
}

/** The image as a link with the same words, whose label the parser leaves in the tree. */
function asLink(written: string, { type }: Image | ImageReference): string {
  const lines = written.slice(1).replace(/\n[ \t>]*/g, '\n')
  return type === 'image' ? lines : lines.replace(/(?<=\])\[[^\]]*\]$|$/, '(a)')
}
