import type { Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { parseMarkdown } from '../../src/parse/parse-markdown.ts'

const file = filePath('news/a.md')
const parse = (text: string, parser: 'satteri' | 'remark' = 'satteri') =>
  parseMarkdown(text, file, { parser, remarkPlugins: [] }).value

/** The tree without positions. */
const shapeOf = (tree: Root): unknown =>
  JSON.parse(JSON.stringify(tree.children, (key, value) => (key === 'position' ? undefined : value)))

const paragraph = (...children: readonly unknown[]) => [{ type: 'paragraph', children }]
const text = (value: string) => ({ type: 'text', value })

test.each([
  'Kính gửi:Ủy ban nhân dân',
  'lúc 9:a và 10:b',
  'a:b:c',
  'Nơi nhận:Như trên{a=b}',
  'Số:[12]{.x} ngày',
  'xem :metric',
  'xem :metric[] hoặc :metric{id=a}',
  ':a',
])('gives back the words of %s', (words) => {
  expect(shapeOf(parse(words))).toEqual(paragraph(text(words)))
  expect(shapeOf(parse(words, 'remark'))).toEqual(paragraph(text(words)))
})

test('keeps what stands in the label, with its own marks', () => {
  expect(shapeOf(parse('a :b[c *d* :e[f]] g'))).toEqual(
    paragraph(text('a :b[c '), { type: 'emphasis', children: [text('d')] }, text(' :e[f]] g')),
  )
})

test('gives back words inside strong text, headings, tables and links', () => {
  const tree = parse('# Kính gửi:Ủy\n\n**Giờ:a**, [lúc:b](c)\n\n| d:e |\n|---|\n| f:g |\n')
  expect(textOf(tree)).toBe('Kính gửi:ỦyGiờ:a, lúc:bd:ef:g')
})

test('knows the positions of the words', () => {
  const [first] = parse('Kính gửi:Ủy *ban*').children
  expect(first?.type === 'paragraph' && first.children[0]?.position).toEqual({
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 13, offset: 12 },
  })
})

test('leaves a figure with its label', () => {
  const figure = { type: 'textDirective', name: 'metric', attributes: {}, children: [text('received')] }
  expect(shapeOf(parse('có :metric[received] hồ sơ'))).toEqual(paragraph(text('có '), figure, text(' hồ sơ')))
})

test('leaves blocks to the checks', () => {
  expect(parse('::figur[a]\n\n:::galery\nb\n:::\n').children.map(({ type }) => type)).toEqual([
    'leafDirective',
    'containerDirective',
  ])
})

test('links an address that the words make together, and knows where it stands', () => {
  const tree = parse('Email:vp@haiphong.gov.vn, web:www.haiphong.gov.vn/a.')
  expect(shapeOf(tree)).toEqual(
    paragraph(
      text('Email:'),
      { type: 'link', title: null, url: 'mailto:vp@haiphong.gov.vn', children: [text('vp@haiphong.gov.vn')] },
      text(', web:'),
      {
        type: 'link',
        title: null,
        url: 'http://www.haiphong.gov.vn/a',
        children: [text('www.haiphong.gov.vn/a')],
      },
      text('.'),
    ),
  )
  const [first] = tree.children
  expect(first?.type === 'paragraph' && first.children[3]?.position).toEqual({
    start: { line: 1, column: 31, offset: 30 },
    end: { line: 1, column: 52, offset: 51 },
  })
})

test('makes no link in a link', () => {
  expect(shapeOf(parse('[Email:vp@haiphong.gov.vn](/lien-he/)'))).toEqual(
    paragraph({ type: 'link', title: null, url: '/lien-he/', children: [text('Email:vp@haiphong.gov.vn')] }),
  )
})
