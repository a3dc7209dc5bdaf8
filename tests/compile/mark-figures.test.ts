import { describe, expect, it } from 'vitest'
import { compileDocument } from '../../src/compile/compile-document.ts'
import { localeOf } from '../../src/locale/locale.ts'
import type { ArticleFields } from '../../src/model/checked-document.ts'
import { decimal, type Metric } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import { parseMarkdown } from './compile-markdown.ts'

const path = filePath('news/a.md')

function metric(id: string, value: string, unit?: string): Metric {
  const exact = decimal(value)
  if (exact === undefined) throw new Error(`${value} is no number.`)
  return {
    id,
    label: id,
    value: exact,
    ...(unit !== undefined && { unit }),
    precision: 'exact',
    sum: [],
    place: startOf(path),
  }
}

const metrics = [
  metric('received', '1412', 'hồ sơ'),
  metric('share', '92.7', '%'),
  metric('forms', '2', 'thủ tục'),
  metric('revenue', '1.2', 'tỷ đồng'),
]

/** The HTML of an article that states these metrics. */
function html(text: string, stated = metrics): string {
  const body = parseMarkdown(text)
  const document = { kind: 'article', path, text, frontMatter: undefined, body, bodyText: text } as const
  const fields = {
    kind: 'article',
    title: '',
    summary: '',
    tags: [],
    metrics: stated,
  } as unknown as ArticleFields
  return compileDocument({ document, fields }, { locale: localeOf('vi'), rehypePlugins: [] }).html
}

describe('a number that the front matter states', () => {
  it('says so to programs', () => {
    expect(html('Nhận 1.412 hồ sơ, đạt 92,7%.')).toBe(
      '<p>Nhận <data value="1412">1.412</data> hồ sơ, đạt <data value="92.7">92,7</data>%.</p>',
    )
    expect(html('Nhận **1.412** hồ sơ.')).toBe(
      '<p>Nhận <strong><data value="1412">1.412</data></strong> hồ sơ.</p>',
    )
    expect(html('Thu 1,2 tỷ đồng.')).toBe('<p>Thu <data value="1200000000">1,2 tỷ</data> đồng.</p>')
    expect(html('| a |\n| --- |\n| 1.412 |')).toContain('<td><data value="1412">1.412</data></td>')
  })

  it('is a small one only in front of its unit', () => {
    expect(html('Cắt 2 thủ tục trong 2 tuần.')).toBe(
      '<p>Cắt <data value="2">2</data> thủ tục trong 2 tuần.</p>',
    )
    expect(html('Nhà 1412 ở đây.')).toBe('<p>Nhà 1412 ở đây.</p>')
    expect(html('Từ 1.412 đến 1.500 hồ sơ, tăng 92,7 điểm.')).toBe(
      '<p>Từ 1.412 đến 1.500 hồ sơ, tăng 92,7 điểm.</p>',
    )
  })

  it('stays as it is in code, in addresses and in ids', () => {
    expect(html('`1.412 hồ sơ`')).toBe('<p><code>1.412 hồ sơ</code></p>')
    expect(html('## Nhận 1.412 hồ sơ').replace(/<\/?data[^>]*>/g, '')).toBe(html('## Nhận 1.412 hồ sơ', []))
  })
})
