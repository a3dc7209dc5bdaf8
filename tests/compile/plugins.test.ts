import type { Element, Root } from 'hast'
import { expect, test } from 'vitest'
import { eachElement } from '../../src/compile/each-element.ts'
import { localeOf } from '../../src/locale/locale.ts'
import { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import { compileMarkdown, compileTree, parseMarkdown } from './compile-markdown.ts'

const pieces = (markdown: string, ...rehypePlugins: (() => (tree: Root) => unknown)[]) =>
  compileMarkdown(markdown, { rehypePlugins }).pieces

test('lets plugins of the site change the tree before it is sanitised', () => {
  const shout = () => (tree: Root) =>
    eachElement(tree, (element) => {
      if (element.tagName === 'em')
        Object.assign(element, { tagName: 'strong', properties: { onClick: 'x()', lang: 'vi' } })
    })
  expect(pieces('*a*', shout)).toEqual(['<p><strong lang="vi">a</strong></p>'])
})

test('lets plugins of the site write HTML', () => {
  const raw = () => (tree: Root) => {
    tree.children.push({ type: 'raw', value: '<b>b</b><script>x()</script>' } as unknown as Element)
  }
  expect(pieces('a', raw)).toEqual(['<p>a</p><b>b</b>'])
})

test('shows plugins of the site what stands for our own parts', () => {
  const seen: string[] = []
  const look = () => (tree: Root) => eachElement(tree, ({ tagName }) => seen.push(tagName))
  pieces('::figure[b]{src=a.png alt=b credit=c}', look)
  expect(seen).toEqual(['figure', 'img', 'figcaption', 'span'])
})

test.each([
  [
    'throws',
    () => () => {
      throw new Error('no such colour')
    },
    'no such colour',
  ],
  [
    'cannot be set up',
    () => {
      throw new Error('no options')
    },
    'no options',
  ],
  ['does not finish at once', () => async () => {}, '`runSync` finished async. Use `run` instead'],
])('blames the configuration when a plugin %s', (_, plugin, detail) => {
  const fault = faultOf(() => pieces('a', plugin as never))
  expect(fault).toBeInstanceOf(ConfigurationFault)
  expect(fault).toMatchObject({
    problem: 'plugin-failed',
    values: { list: 'rehypePlugins', content: 'pages/a.md', detail },
    place: { file: 'bantin.config.ts' },
  })
})

test('speaks the language of each site', () => {
  expect(compileMarkdown('- [x] a', { locale: localeOf('en') }).pieces).toEqual([
    '<ul>\n<li><span class="task" role="img" aria-label="Done">☑</span> a</li>\n</ul>',
  ])
})

test('leaves the document as it was, and says the same twice', () => {
  const text =
    '# a\n\n![b](c.png "d") <b>e</b>\n\n- [x] f[^1]\n\n[^1]: g\n\n::figure[h]{src=i alt=j}\n\n|k|\n|-|\n|l|'
  const tree = parseMarkdown(text)
  const first = compileTree(tree, text)
  expect(tree).toEqual(parseMarkdown(text))
  expect(compileTree(tree, text)).toEqual(first)
})

function faultOf(action: () => unknown): unknown {
  try {
    return action()
  } catch (fault) {
    return fault
  }
}
