/**
 * The elements in an author's raw HTML.
 *
 * A piece of HTML in Markdown may hold one tag of a pair only, and so each piece is read by itself: a tag is
 * judged where it opens.
 */
import type { Element } from 'hast'
import type { Html } from 'mdast'
import { rehype } from 'rehype'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Document } from '../model/document.ts'
import { swallowedTags } from '../model/harmless-html.ts'
import { type Place, startOf } from '../model/place.ts'

export interface HtmlElement {
  readonly element: Element
  readonly place: Place
}

const html = rehype().data('settings', { fragment: true }).freeze()
// Most pieces are closing tags and comments, and the parser is slow.
const opensTag = /<[a-z]/i
const swallowed: ReadonlySet<string> = new Set(swallowedTags)

/** Every element that the piece opens, in order; not those within one that is taken out whole. */
export function htmlElements(piece: Html, document: Document): readonly HtmlElement[] {
  if (!opensTag.test(piece.value)) return []
  const elements: HtmlElement[] = []
  visit(html.parse(piece.value), 'element', (element) => {
    elements.push({ element, place: placeIn(piece, element, document) })
    return swallowed.has(element.tagName) ? SKIP : CONTINUE
  })
  return elements
}

/** Lines of a piece lost what its list or quotation put before them; that is counted back in. */
function placeIn(piece: Html, { position }: Element, { path, text }: Document): Place {
  const outer = piece.position?.start
  const inner = position?.start
  if (!outer || !inner) return startOf(path)
  if (inner.line === 1) return { file: path, line: outer.line, column: outer.column + inner.column - 1 }
  const line = outer.line + inner.line - 1
  const written = text.split('\n', line)[line - 1] ?? ''
  const within = piece.value.split('\n', inner.line)[inner.line - 1] ?? ''
  return { file: path, line, column: Math.max(0, written.indexOf(within)) + inner.column }
}
