/** Markdown through the reference parser and the stage's door. */
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import { type CompileOptions, compileDocument } from '../../src/compile/compile-document.ts'
import { localeOf } from '../../src/locale/locale.ts'
import type { Body, Hole } from '../../src/model/body.ts'
import { holeMark } from '../../src/model/hole-mark.ts'
import { filePath, startOf } from '../../src/model/place.ts'

const parser = remark().use(remarkGfm).use(remarkDirective).freeze()
const path = filePath('pages/a.md')
const options: CompileOptions = { locale: localeOf('vi'), rehypePlugins: [] }

export function parseMarkdown(text: string): Root {
  return parser.runSync(parser.parse(text)) as Root
}

/** A body with its HTML cut at the holes. */
export interface CutBody extends Body {
  readonly pieces: readonly (string | Hole)[]
}

export function compileMarkdown(text: string, changes: Partial<CompileOptions> = {}): CutBody {
  return compileTree(parseMarkdown(text), text, changes)
}

export function compileTree(body: Root, text: string, changes: Partial<CompileOptions> = {}): CutBody {
  const document = { kind: 'page', path, text, frontMatter: undefined, body, bodyText: text } as const
  const fields = {
    kind: 'page',
    file: path,
    title: 'A',
    summary: 'B',
    draft: false,
    aliases: [],
    places: {},
  } as const
  const { entry, html } = compileDocument({ document, fields }, { ...options, ...changes })
  const pieces = html.split(holeMark).map((piece, index) => {
    if (index % 2 === 0) return piece
    const hole = entry.body.holes[Number(piece)]
    if (hole === undefined) throw new Error(`There is no hole ${piece}.`)
    return hole
  })
  return { ...entry.body, pieces: pieces.filter((piece) => piece !== '') }
}

/** The place in the file that `compileMarkdown` compiles. */
export function at(line: number, column: number) {
  return { ...startOf(path), line, column }
}

/** The body as one text, each hole as what it asks for in braces. */
export function drawn(text: string): string {
  return compileMarkdown(text).pieces.map(drawnPiece).join('')
}

export function holesOf(text: string): readonly Hole[] {
  return compileMarkdown(text).holes
}

function drawnPiece(piece: string | Hole): string {
  if (typeof piece === 'string') return piece
  switch (piece.hole) {
    case 'attachment':
      return `{attachment ${piece.href}}`
    case 'chart':
      return `{chart ${piece.ids.join()}}`
    case 'image':
      return piece.as === 'img' ? `{image ${piece.src}}` : `{video ${piece.src}}`
    case 'link':
      return `{${piece.href}}`
    case 'metric':
      return `{metric ${piece.id}${piece.inWords ? ' in words' : ''}}`
  }
}
