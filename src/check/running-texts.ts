/** The texts of a document that readers read as sentences: title, summary, captions, paragraphs, headings, cells. */
import type { Html, Nodes } from 'mdast'
import type { Document, KeyPath } from '../model/document.ts'
import { eachNode } from '../model/each-node.ts'
import type { Place } from '../model/place.ts'
import { lineStarts } from './line-starts.ts'
import { placesInText } from './places-in-text.ts'
import { sameLetter } from './same-letter.ts'
import { valueAt } from './value-at.ts'

export interface RunningText {
  readonly text: string
  /** The place of the letter at an offset of `text`; of what it stands in where that is all that can be told. */
  readonly placeOf: (offset: number) => Place
}

/** A stretch of a running text that stands in the source in one piece. */
interface Piece {
  readonly text: string
  readonly value: string
  readonly place: Place
}

/** Where code, an image or a figure stands: nothing before it belongs to what comes after. */
const gap = '\ufffc'

const fields: readonly KeyPath[] = [['title'], ['summary'], ['cover', 'caption']]

export function runningTexts(document: Document): readonly RunningText[] {
  const texts: (readonly Piece[])[] = fields.flatMap((path) => fieldPieces(document, path))
  eachNode(document.body, (node) => void texts.push(...piecesOf(node, document)))
  const starts = lineStarts(document.text)
  const placeAt = placesInText(document)
  return texts.map((pieces) => ({
    text: pieces.map(({ text }) => text).join(''),
    placeOf(offset) {
      let before = 0
      for (const { text, value, place } of pieces) {
        if (offset < before + text.length) {
          const from = (starts[place.line - 1] ?? 0) + place.column - 1
          const at = sameLetter(
            { source: document.text, from: afterOpening(document.text, from, value), value },
            offset - before,
          )
          return at === undefined ? place : placeAt(at)
        }
        before += text.length
      }
      return pieces[0]?.place ?? placeAt(0)
    },
  }))
}

/** Behind the quote that opens a field's value, or the line that begins a block of text. */
function afterOpening(source: string, from: number, value: string): number {
  const opening = /^(?:["']|[|>][^\n]*\n\s*)/.exec(source.slice(from, from + 200))?.[0] ?? ''
  return source.startsWith(value.slice(0, 2), from) ? from : from + opening.length
}

function fieldPieces({ frontMatter }: Document, path: KeyPath): readonly (readonly Piece[])[] {
  const value = valueAt(frontMatter?.data, path)
  if (!frontMatter || typeof value !== 'string') return []
  return [[{ text: value, value, place: frontMatter.placeOf(path) }]]
}

/** The texts that begin at a node. */
function piecesOf(node: Nodes, document: Document): readonly (readonly Piece[])[] {
  switch (node.type) {
    case 'heading':
    case 'leafDirective':
    case 'paragraph':
    case 'tableCell':
      return [node.children.flatMap((child) => wordPieces(child, document))]
    case 'image':
      return node.title ? [[piece(node, node.title, document)]] : []
    case 'html':
      // A piece within a line is markup only; its words are texts of their own.
      return /^<[^>]*>$/.test(node.value)
        ? []
        : [[{ ...piece(node, node.value, document), text: wordsOfHtml(node) }]]
    default:
      return []
  }
}

function wordPieces(node: Nodes, document: Document): readonly Piece[] {
  switch (node.type) {
    case 'text':
      return [piece(node, node.value, document)]
    case 'break':
      return [piece(node, '\n', document)]
    case 'footnoteReference':
    case 'html':
      return []
    case 'textDirective':
      return node.data?.hName === undefined
        ? [piece(node, gap, document)]
        : node.children.flatMap((child) => wordPieces(child, document))
    default:
      if (!('children' in node)) return [piece(node, gap, document)]
      return node.children.flatMap((child) => wordPieces(child, document))
  }
}

function piece({ position }: Nodes, value: string, { path }: Document): Piece {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  return { text: value, value, place: { file: path, line, column } }
}

/** The words between the tags, each where it was: tags within a line give way to spaces, all others to gaps. */
function wordsOfHtml({ value }: Html): string {
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, (hidden) =>
      gap.repeat(hidden.length),
    )
    .replace(/<\/?(?:a|abbr|b|em|font|i|mark|small|span|strong|u)(?=[\s>])[^>]*>/gi, (tag) =>
      ' '.repeat(tag.length),
    )
    .replace(/<[^>]*>/g, (tag) => `\n${gap.repeat(tag.length - 2)}\n`)
}
