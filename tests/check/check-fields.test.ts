import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, english, judged, withField, withFields } from './judged.ts'

describe('a missing field', () => {
  it('is said of every required one', () => {
    expect(judged('---\ntags: []\n---\n').diagnostics).toEqual([
      diagnose('id/missing', at(1, 1), {}),
      diagnose('field/missing', at(1, 1), { field: 'title' }),
      diagnose('field/missing', at(1, 1), { field: 'summary' }),
      diagnose('field/missing', at(1, 1), { field: 'published' }),
      diagnose('field/missing', at(1, 1), { field: 'author' }),
      diagnose('field/missing', at(1, 1), { field: 'source' }),
      diagnose('field/missing', at(1, 1), { field: 'category' }),
    ])
  })

  it('is said of one within a field', () => {
    expect(withField('source', 'source: { url: https://haiphong.gov.vn }')).toEqual([
      diagnose('field/missing', at(7, 1), { field: 'source.name' }),
    ])
  })

  it('is an image without words when it is the alt of the cover', () => {
    expect(withFields('cover: { src: a.jpg }')).toEqual([
      diagnose('image/no-alt', at(9, 1), { src: 'a.jpg' }),
    ])
  })
})

describe('an empty field', () => {
  it('is not the same as a missing one', () => {
    expect(withField('title', 'title:')).toEqual([diagnose('field/empty', at(3, 1), { field: 'title' })])
    expect(withField('title', 'title: " "')).toEqual([diagnose('field/empty', at(3, 8), { field: 'title' })])
    expect(withField('author', 'author: []')).toEqual([
      diagnose('field/empty', at(6, 9), { field: 'author' }),
    ])
    expect(withField('source', 'source: {}')).toEqual([
      diagnose('field/missing', at(7, 1), { field: 'source.name' }),
    ])
  })

  it('may be one item of a list', () => {
    expect(withField('author', 'author: [Nguyễn Hải, ~]')).toEqual([
      diagnose('field/empty-item', at(6, 22), { field: 'author' }),
    ])
    expect(withFields('tags:\n  - một cửa\n  -')).toEqual([
      diagnose('field/empty-item', at(11, 4), { field: 'tags' }),
    ])
  })

  it('is not a list of tags that has none', () => {
    expect(withFields('tags: []')).toEqual([])
  })
})

describe('an unknown field', () => {
  it('that stands for a missing one is one mistake', () => {
    expect(withField('title', 'Title: Một cửa')).toEqual([
      diagnose('field/unknown', at(3, 1), { field: 'Title', suggestion: 'title' }),
    ])
    expect(withField('published', 'publishedAt: 2018-09-28T16:30+07:00')).toEqual([
      diagnose('field/unknown', at(5, 1), { field: 'publishedAt', suggestion: 'published' }),
    ])
    expect(withField('source', 'source: { nam: haiphong.gov.vn }')).toEqual([
      diagnose('field/unknown', at(7, 11), { field: 'source.nam', suggestion: 'name' }),
    ])
  })

  it('is recognised by its letters, by what other tools call it, and by a slip', () => {
    expect(withFields('tag: []\nUPDATED: x\nkeywords: []\nimage: a\nofice: b\nwidth: 3')).toEqual([
      diagnose('field/unknown', at(9, 1), { field: 'tag', suggestion: 'tags' }),
      diagnose('field/unknown', at(10, 1), { field: 'UPDATED', suggestion: 'updated' }),
      diagnose('field/unknown', at(11, 1), { field: 'keywords', suggestion: 'tags' }),
      diagnose('field/unknown', at(12, 1), { field: 'image', suggestion: 'cover' }),
      diagnose('field/unknown', at(13, 1), { field: 'ofice', suggestion: 'office' }),
      diagnose('field/unknown', at(14, 1), { field: 'width' }),
    ])
  })

  it('is not taken for a field that is there', () => {
    expect(withFields('Title: Một cửa')).toEqual([diagnose('field/unknown', at(9, 1), { field: 'Title' })])
  })

  it('may be one that is not supported yet', () => {
    expect(withFields('permalink: /a/')).toEqual([
      diagnose('field/unsupported', at(9, 1), { field: 'permalink' }),
    ])
  })

  it('of an article is unknown on a page', () => {
    const text = '---\ntitle: Liên hệ\nsummary: Ở đâu.\ncategory: tin\n---\n'
    expect(judged(text, { path: 'pages/a.md' }).diagnostics).toEqual([
      diagnose('field/unknown', at(4, 1, 'pages/a.md'), { field: 'category' }),
    ])
  })
})

describe('a field of the wrong type', () => {
  it('is told what it should be', () => {
    expect(withField('title', 'title: [Một, cửa]')).toEqual([
      diagnose('field/wrong-type', at(3, 8), { field: 'title', expected: 'text' }),
    ])
    expect(withField('author', 'author: { name: Hải }')).toEqual([
      diagnose('field/wrong-type', at(6, 9), { field: 'author', expected: 'text-or-list' }),
    ])
    expect(withField('source', 'source: haiphong.gov.vn')).toEqual([
      diagnose('field/wrong-type', at(7, 9), { field: 'source', expected: 'map' }),
    ])
    expect(withFields('tags: một cửa, ISO 9001')).toEqual([
      diagnose('field/wrong-type', at(9, 7), { field: 'tags', expected: 'list' }),
    ])
    expect(withFields('tags: [[một cửa]]')).toEqual([
      diagnose('field/wrong-type', at(9, 8), { field: 'tags', expected: 'text' }),
    ])
  })

  it('is none when YAML reads a text as a number or as true', () => {
    const { value } = judged(
      '---\nid: k7m39\ntitle: 2020\nsummary: True\npublished: 2018-09-28T16:30+07:00\nauthor: [1.50]\nsource: { name: 0112 }\ncategory: tin\n---\n',
    )
    expect(value?.fields).toMatchObject({
      title: '2020',
      summary: 'True',
      authors: ['1.50'],
      source: { name: '0112' },
    })
  })

  it('is malformed where yes or no is meant', () => {
    expect(withFields('draft: đúng')).toEqual([
      diagnose('field/malformed', at(9, 8), { field: 'draft', value: 'đúng', expected: 'yes-no' }),
    ])
  })
})

describe('a moment', () => {
  it('needs an offset, and gets that of the site on that day', () => {
    expect(withField('published', 'published: 2018-09-28T16:30')).toEqual([
      diagnose('field/date-without-offset', at(5, 12), {
        field: 'published',
        value: '2018-09-28T16:30',
        suggestion: '2018-09-28T16:30+07:00',
      }),
    ])
    expect(withField('published', 'published: 2018-01-05 9:05:07', english)).toEqual([
      diagnose('field/date-without-offset', at(5, 12), {
        field: 'published',
        value: '2018-01-05 9:05:07',
        suggestion: '2018-01-05T09:05:07-05:00',
      }),
    ])
  })

  it('needs a day and an hour that exist', () => {
    for (const value of [
      '2016-12-31T23:59:60Z',
      '2026-06-30T23:59:60+07:00',
      '2018-02-30T08:00+07:00',
      '2018-09-28T25:00+07:00',
      '2018-13-01',
      '30/02/2018 08:00',
    ]) {
      expect(withField('published', `published: ${value}`)).toEqual([
        diagnose('field/impossible-date', at(5, 12), { field: 'published', value }),
      ])
    }
  })

  it('in another notation is offered in ours when there is only one way to read it', () => {
    expect(withField('published', 'published: 28/9/2018 16:30')).toEqual([
      diagnose('field/malformed', at(5, 12), {
        field: 'published',
        value: '28/9/2018 16:30',
        expected: 'date-time',
        suggestion: '2018-09-28T16:30+07:00',
      }),
    ])
    expect(withField('published', 'published: 10/28/2018 16:30', english)).toEqual([
      diagnose('field/malformed', at(5, 12), {
        field: 'published',
        value: '10/28/2018 16:30',
        expected: 'date-time',
        suggestion: '2018-10-28T16:30-04:00',
      }),
    ])
    for (const [value, options] of [
      ['Sept 3', undefined],
      ['2018-09-28', undefined],
      ['10/28/2018 16:30', undefined],
      ['3/4/2018 16:30', english],
    ] as const) {
      expect(withField('published', `published: ${value}`, options)).toEqual([
        diagnose('field/malformed', at(5, 12), { field: 'published', value, expected: 'date-time' }),
      ])
    }
  })

  it('may have a space for the T and an offset without colon', () => {
    expect(withField('published', 'published: 2010-10-22 11:33:15 -0400')).toEqual([])
  })
})

describe('a day', () => {
  it('is offered in our notation', () => {
    expect(withField('source', 'source: { name: a, date: 28/8/2018 }')).toEqual([
      diagnose('field/malformed', at(7, 26), {
        field: 'source.date',
        value: '28/8/2018',
        expected: 'date',
        suggestion: '2018-08-28',
      }),
    ])
  })

  it('has to be in the calendar', () => {
    expect(withField('source', 'source: { name: a, date: 2018-02-29 }')).toEqual([
      diagnose('field/impossible-date', at(7, 26), { field: 'source.date', value: '2018-02-29' }),
    ])
  })
})

describe('an id, a slug, an address', () => {
  it('has its own shape', () => {
    expect(withField('id', 'id: K7M39')).toEqual([diagnose('id/malformed', at(2, 5), { id: 'K7M39' })])
    expect(withFields('slug: Một cửa/2018')).toEqual([
      diagnose('field/malformed', at(9, 7), {
        field: 'slug',
        value: 'Một cửa/2018',
        expected: 'id',
        suggestion: 'mot-cua-2018',
      }),
    ])
    expect(withField('source', 'source: { name: a, url: haiphong.gov.vn }')).toEqual([
      diagnose('field/malformed', at(7, 25), {
        field: 'source.url',
        value: 'haiphong.gov.vn',
        expected: 'url',
        suggestion: 'https://haiphong.gov.vn',
      }),
    ])
    expect(withFields('metrics:\n  Hồ sơ: { label: Hồ sơ, value: 3 }')).toEqual([
      diagnose('field/malformed', at(10, 3), {
        field: 'metrics.Hồ sơ',
        value: 'Hồ sơ',
        expected: 'id',
        suggestion: 'ho-so',
      }),
    ])
  })
})

describe('a moment at the ends of the calendar', () => {
  it('must have a day in every zone', () => {
    for (const value of ['9999-12-31T23:00Z', '0001-01-01T00:00Z']) {
      expect(withField('published', `published: ${value}`)).toEqual([
        diagnose('field/impossible-date', at(5, 12), { field: 'published', value }),
      ])
    }
  })
})
