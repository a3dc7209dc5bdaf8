import type { Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import remarkGfm from 'remark-gfm'
import type { PluggableList, Processor } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import { filePath } from '../../src/model/place.ts'
import { parseMarkdown } from '../../src/parse/parse-markdown.ts'

const file = filePath('news/a.md')
const parse = (text: string, remarkPlugins: PluggableList) =>
  parseMarkdown(text, file, { parser: 'satteri', remarkPlugins }).value

test('runs the plugins with their options and the file, on the tree before directives become words', () => {
  const seen: unknown[] = []
  const plugin =
    (options: { readonly name: string }) =>
    (tree: Root, { path, value }: { path: string; value: unknown }) => {
      seen.push(path, value)
      visit(tree, 'textDirective', (node: TextDirective) => {
        if (node.name === options.name) node.data = { hName: 'kbd' }
      })
    }
  const tree = parse(':phím[A] :b[C]', [[plugin, { name: 'phím' }]])
  expect(seen).toEqual(['news/a.md', ':phím[A] :b[C]'])
  expect(tree.children[0]).toMatchObject({
    children: [
      { type: 'textDirective', name: 'phím', data: { hName: 'kbd' } },
      { type: 'text', value: ' :b[C]' },
    ],
  })
})

test('takes a tree that a plugin returns, and puts its texts in NFC', () => {
  const tree = parse('a', [() => () => ({ type: 'root', children: [{ type: 'html', value: 'e\u0301' }] })])
  expect(tree).toEqual({ type: 'root', children: [{ type: 'html', value: 'é' }] })
})

test('gives words back of a directive that a plugin made', () => {
  const made = { type: 'textDirective', name: 'b', children: [] }
  const tree = parse('a:c', [
    () => () => ({ type: 'root', children: [{ type: 'paragraph', children: [made] }] }),
  ])
  expect(tree.children[0]).toMatchObject({ children: [{ type: 'text', value: ':b' }] })
})

test('uses the parser whose syntax a plugin extends', () => {
  function withoutCode(this: Processor) {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['codeText'] } }]
  }
  expect(parse('`a`', [withoutCode]).children[0]).toMatchObject({
    children: [{ type: 'text', value: '`a`' }],
  })
})

test('takes a plugin that is there already for no extension', () => {
  expect(parse('http://…', [remarkGfm])).toEqual(parse('http://…', []))
})

test.each([
  ['takes its time', [() => () => Promise.reject(new Error('broken'))], 'It did not finish at once.'],
  [
    'throws when it is attached',
    [
      () => {
        throw new Error('broken')
      },
    ],
    'broken',
  ],
  [
    'throws at a tree',
    [
      () => () => {
        throw new Error('broken')
      },
    ],
    'broken',
  ],
] as const)('blames the configuration when a plugin %s', (_, plugins, detail) => {
  expect(() => parse('a', [...plugins])).toThrow(
    expect.objectContaining({ values: { list: 'remarkPlugins', content: file, detail } }),
  )
  expect(() => parse('a', [...plugins])).toThrow(ConfigurationFault)
})
