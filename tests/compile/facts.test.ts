import { describe, expect, test } from 'vitest'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { localeOf } from '../../src/locale/locale.ts'
import type { ArticleFields } from '../../src/model/checked-document.ts'
import type { Decimal } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import { at, compileMarkdown, holesOf, parseMarkdown } from './compile-markdown.ts'

test('knows headings, anchors and words', () => {
  const { headings, anchors, plainText } = compileMarkdown(
    '# Kết *quả*\n\nMột[^1]\nhai&nbsp;ba\n\n<h3 id="x">Khác</h3>\n\n[^1]: Nguồn',
  )
  expect({ headings, anchors, plainText }).toEqual({
    headings: [
      { level: 2, id: 'ket-qua', text: 'Kết quả' },
      { level: 3, id: 'x', text: 'Khác' },
    ],
    anchors: ['ket-qua', 'fnref-1', 'x', 'footnote-label', 'fn-1'],
    plainText: 'Kết quả\nMột hai\u00A0ba\nKhác\nNguồn',
  })
})

test('reads the body out, a line for every paragraph, item and row', () => {
  const markdown = `> Trích  **dẫn**

- [x] Một
- Hai

  ba

| a | b |
|---|---|
| 1 | 2 |

![không](a.png "Chú thích")

::figure[Tem]{src=b.png alt=không credit=Hải}

::video[Phim]{src=c.mp4}

dòng  \nmới

    mã
    nguồn`
  expect(compileMarkdown(markdown).plainText).toBe(
    'Trích dẫn\nMột\nHai\nba\na b\n1 2\nChú thích\nTem Hải\nPhim\ndòng mới\nmã nguồn',
  )
})

test('reads figures out as the site writes them', () => {
  const file = filePath('news/a.md')
  const metric = {
    id: 'received',
    label: 'Tiếp nhận',
    value: '1412.5' as Decimal,
    unit: 'hồ sơ',
    sum: [],
    place: startOf(file),
  }
  const fields = { kind: 'article', file, metrics: [metric] } as unknown as ArticleFields
  const text = '## Nhận :metric[received]\n\nCó :metric[received], :metric[unknown].'
  const document = {
    kind: 'article',
    path: file,
    text,
    bodyText: text,
    frontMatter: undefined,
    body: parseMarkdown(text),
  } as const
  const { headings, plainText } = compileDocument(
    { document, fields },
    { locale: localeOf('vi'), rehypePlugins: [] },
  ).body
  expect({ headings, plainText }).toEqual({
    headings: [{ level: 2, id: 'nhan', text: 'Nhận 1.412,5\u00A0hồ sơ' }],
    plainText: 'Nhận 1.412,5\u00A0hồ sơ\nCó 1.412,5\u00A0hồ sơ, .',
  })
})

describe('places', () => {
  test.each([
    ['of Markdown', 'a\n\n> [b](c)', at(3, 3)],
    ['of HTML', 'a\n\n<div>\n<a href=c>b</a></div>', at(4, 1)],
    ['of HTML in a line', 'a\nb <a href=c>b</a>', at(2, 3)],
    ['of Markdown between HTML', '<div>\n\na [b](c)\n\n</div>', at(3, 3)],
    [
      'of Markdown in a directive between HTML',
      '<div>\n\n::figure[[b](c)]{src="" alt=d}\n\n</div>',
      at(3, 10),
    ],
  ])('are those %s', (_, markdown, place) => {
    expect(holesOf(markdown).filter(({ hole }) => hole === 'link')).toEqual([
      { hole: 'link', href: 'c', place },
    ])
  })

  test('are those of a directive for what it shows', () => {
    expect(holesOf('a\n\n::figure[b]{src=c.png alt=d}')).toEqual([
      { hole: 'image', src: 'c.png', alt: 'd', place: at(3, 1), as: 'img' },
    ])
  })
})

test('leaves the ids of the page around it alone', () => {
  const { anchors } = compileMarkdown('## Menu\n\n## Main\n\n<div id="menu">x</div>')
  expect(anchors).toEqual(['menu-2', 'main-2'])
})
