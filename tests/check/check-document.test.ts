import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, fields, judged } from './judged.ts'

describe('checkDocument', () => {
  it('gives every field of a sound article, typed and with its places', () => {
    const text = `---
${fields}office: ban-quan-ly
tags: [một cửa, ISO 9001]
cover: { src: mot-cua.jpg, alt: Người dân nộp hồ sơ, credit: Ánh Dương }
metrics:
  received: { label: Tiếp nhận, value: "1.412", unit: hồ sơ, asOf: 2018-08-28, sum: [done, open] }
  done: { label: Đúng hạn, value: 1309 }
  open: { label: Đang giải quyết, value: 103 }
updated: 2018-09-29T08:00:00Z
---
Đến nay đã nhận :metric[received], xong 1.309, còn 103.
`
    const { value, diagnostics } = judged(text)
    expect(diagnostics).toEqual([])
    expect(value?.fields).toEqual({
      kind: 'article',
      file: 'news/mot-cua.md',
      id: 'k7m39',
      slug: 'mot-cua',
      title: 'Một cửa',
      summary: 'Hồ sơ được giải quyết đúng hạn.',
      published: '2018-09-28T09:30:00Z',
      updated: '2018-09-29T08:00:00Z',
      draft: false,
      corrections: [],
      aliases: [],
      authors: ['Nguyễn Hải'],
      source: { name: 'haiphong.gov.vn', date: '2018-08-28' },
      category: 'cai-cach',
      office: 'ban-quan-ly',
      tags: ['một cửa', 'ISO 9001'],
      cover: { src: 'mot-cua.jpg', alt: 'Người dân nộp hồ sơ', credit: 'Ánh Dương' },
      metrics: [
        {
          id: 'received',
          label: 'Tiếp nhận',
          value: '1412',
          unit: 'hồ sơ',
          asOf: '2018-08-28',
          precision: 'exact',
          sum: ['done', 'open'],
          place: at(13, 40),
        },
        { id: 'done', label: 'Đúng hạn', value: '1309', precision: 'exact', sum: [], place: at(14, 35) },
        {
          id: 'open',
          label: 'Đang giải quyết',
          value: '103',
          precision: 'exact',
          sum: [],
          place: at(15, 42),
        },
      ],
      places: {
        id: at(2, 5),
        title: at(3, 8),
        category: at(8, 11),
        office: at(9, 9),
        'tags.0': at(10, 8),
        'tags.1': at(10, 17),
        'cover.src': at(11, 15),
      },
    })
  })

  it('gives a plain page its title, its summary and nothing else', () => {
    const { value, diagnostics } = judged('---\ntitle: Liên hệ\nsummary: Cách liên hệ.\n---\n', {
      path: 'pages/lien-he.md',
    })
    expect(diagnostics).toEqual([])
    expect(value?.fields).toEqual({
      kind: 'page',
      file: 'pages/lien-he.md',
      title: 'Liên hệ',
      summary: 'Cách liên hệ.',
      draft: false,
      aliases: [],
      places: { title: at(2, 8, 'pages/lien-he.md') },
    })
  })

  it('keeps an article with warnings and refuses one with errors', () => {
    expect(judged(`---\n${fields}---\n# Tên bài\n`).value).toBeDefined()
    expect(judged(`---\n${fields}---\n![](a.jpg)\n`).value).toBeUndefined()
  })

  it('checks only the body when there is no front matter', () => {
    const { value, diagnostics } = judged('![](anh.jpg) và :metric[a]\n')
    expect(value).toBeUndefined()
    expect(diagnostics).toEqual([diagnose('image/no-alt', at(1, 1), { src: 'anh.jpg' })])
  })

  it('takes the slug from the front matter, else from the name of the file, never from the title', () => {
    const slugOfFile = (path: string, more = '') => {
      const { value } = judged(`---\n${fields}${more}---\n`, { path })
      return value?.fields.kind === 'article' && value.fields.slug
    }
    expect(slugOfFile('news/2018/mot-cua.md', 'slug: khac-han\n')).toBe('khac-han')
    expect(slugOfFile('news/2018/2018-09-28-mot-cua.md')).toBe('2018-09-28-mot-cua')
    expect(slugOfFile('news/2018/Một cửa ở Đồ Sơn.md')).toBe('mot-cua-o-do-son')
  })

  it('never throws, whatever stands in the file', () => {
    const written = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }).map((text) => `---\n${fields}${text}\n---\n${text}`),
      fc
        .array(fc.constantFrom(...pieces), { maxLength: 30 })
        .map((found) => `---\n${fields}${found.join('')}\n---\n${found.join('')}`),
      fc.json().map((text) => `---\n${text}\n---\n`),
    )
    fc.assert(
      fc.property(written, fc.constantFrom('news/a.md', 'pages/a.md'), (text, path) => {
        judged(text, { path })
      }),
    )
  })
})

const pieces = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '- ',
    '> ',
    '# ',
    '#### ',
    ':::',
    '::',
    ':',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '|',
    '---\n',
  ],
  ...[
    'metrics:',
    '\n  a: {',
    'value: ',
    'sum: [a, b]',
    '1.412',
    '"',
    "'",
    'null',
    '~',
    'true',
    '0x1',
    '.inf',
    '<<: ',
    '*a',
    '&a ',
  ],
  ...[
    '![',
    'data:image/png;base64,AAAA',
    '<img ',
    '<script>',
    '</script>',
    '<a href="javascript:1" onclick=x>',
    '<td>',
    '<!--',
  ],
  ...[
    'metric',
    'figure',
    'gallery',
    'tags: ',
    'cover: ',
    'slug: ',
    '2018-02-30',
    '28/09/2018 16:30',
    'T25:00+07:00',
  ],
  ...[
    '\uFFFD',
    'áº¿',
    'Ðường',
    'B¸t X¸t',
    'ñöôïc ngöôøi',
    '“',
    '”',
    '{{<',
    '>}}',
    '{%',
    '%}',
    '{:',
    '`',
    '```\n',
    '\t',
  ],
]
