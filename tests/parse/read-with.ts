import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { localeOf } from '../../src/locale/locale.ts'
import { filePath } from '../../src/model/place.ts'
import { parseMarkdown } from '../../src/parse/parse-markdown.ts'
import { compileSource } from '../../src/works/compile-source.ts'

type Parser = 'satteri' | 'remark'

const path = filePath('pages/a.md')
const remarkPlugins: [] = []

/** The tree of a body with its positions. */
export function treeWith(parser: Parser, text: string): Root {
  return parseMarkdown(text.normalize('NFC'), path, { parser, remarkPlugins }).value
}

/** What readers and checks get of a body: its words and their order, the compiled page, and every diagnostic with its place. */
export function readWith(parser: Parser, text: string) {
  const tree = treeWith(parser, text)
  visit(tree, (node) => {
    delete node.position
  })
  const source = { path, text: `---\ntitle: A\nsummary: B\n---\n\n${text}` }
  const outcome = compileSource(source, {
    parser,
    remarkPlugins,
    rehypePlugins: [],
    locale: localeOf('vi'),
    zone: 'Asia/Ho_Chi_Minh',
  })
  return { tree, outcome }
}
