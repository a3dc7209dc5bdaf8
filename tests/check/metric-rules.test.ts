import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, english, judged, vietnamese, withBody, withField, withFields } from './judged.ts'

/** The first metric is in line 10. */
const withMetrics = (...lines: readonly string[]) =>
  withFields(['metrics:', ...lines.map((line) => `  ${line}`)].join('\n'))

const ofValue = (written: string, options = vietnamese) => {
  const fields = `metrics:\n  a: { label: A, value: ${written} }`
  return withFields(fields, options)
}

describe('a figure', () => {
  it('is read as the site writes numbers when it is in quotes, and as YAML does when it is not', () => {
    const text = (value: string) =>
      `---\nid: k7m39\ntitle: A\nsummary: A\npublished: 2018-09-28T16:30+07:00\nauthor: A\nsource: { name: A }\ncategory: a\nmetrics:\n  a:\n    label: A\n    value: ${value}\n---\n`
    const valueRead = (written: string) => {
      const { value, diagnostics } = judged(text(written))
      expect(diagnostics).toEqual([])
      return value?.fields.kind === 'article' && value.fields.metrics[0]?.value
    }
    expect(valueRead('"1.412,5"')).toBe('1412.5')
    expect(valueRead('"1.412"')).toBe('1412')
    expect(valueRead('1.412,5')).toBe('1412.5')
    expect(valueRead('1412.5')).toBe('1412.5')
    expect(valueRead('1.412.000')).toBe('1412000')
    expect(valueRead('0.412')).toBe('0.412')
    expect(valueRead('-12.50')).toBe('-12.5')
    expect(valueRead('123456789012345678901234567890')).toBe('123456789012345678901234567890')
    expect(valueRead('0.10000000000000000000000000000001')).toBe('0.10000000000000000000000000000001')
  })

  it('that YAML and the language of the site read differently is ambiguous', () => {
    expect(ofValue('1.412')).toEqual([
      diagnose('metric/ambiguous-number', at(10, 25), {
        metric: 'a',
        text: '1.412',
        whole: '1412',
        fraction: '1,412',
      }),
    ])
    expect(ofValue('1.412', english)).toEqual([])
  })

  it('has to be a number', () => {
    for (const value of ['hơn 100', '12 hồ sơ', '1e3', '0x1F', '.inf', '3/4']) {
      expect(ofValue(value)).toEqual([
        diagnose('metric/invalid-number', at(10, 25), { metric: 'a', text: value }),
      ])
    }
    expect(ofValue('"1412.5"')).toEqual([
      diagnose('metric/invalid-number', at(10, 25), { metric: 'a', text: '1412.5' }),
    ])
  })
})

describe('a sum', () => {
  it('adds up to the last digit', () => {
    expect(
      withMetrics(
        'received: { label: A, value: "1.412", sum: [on-time, pending] }',
        'on-time: { label: B, value: 1309 }',
        'pending: { label: C, value: 102 }',
      ),
    ).toEqual([
      diagnose('metric/sum-mismatch', [at(10, 32), at(11, 31), at(12, 31)], {
        metric: 'received',
        value: '1.412',
        parts: ['on-time', 'pending'],
        sum: '1.411',
      }),
    ])
    expect(
      withMetrics(
        'a: { label: A, value: 0.3, sum: [b, c] }',
        'b: { label: B, value: 0.1 }',
        'c: { label: C, value: 0.2 }',
      ),
    ).toEqual([])
  })

  it('names metrics of the article only', () => {
    expect(
      withMetrics(
        'received: { label: A, value: 5, sum: [on-time, pendign] }',
        'on-time: { label: B, value: 5 }',
        'pending: { label: C, value: 0 }',
      ),
    ).toEqual([
      diagnose('metric/unknown-part', at(10, 50), {
        metric: 'received',
        part: 'pendign',
        suggestion: 'pending',
      }),
    ])
  })

  it('never goes round in a circle', () => {
    expect(withMetrics('a: { label: A, value: 5, sum: [a] }')).toEqual([
      diagnose('metric/circular-sum', at(10, 34), { metric: 'a', part: 'a' }),
    ])
    expect(
      withMetrics(
        'a: { label: A, value: 5, sum: [b] }',
        'b: { label: B, value: 5, sum: [d, c] }',
        'c: { label: C, value: 5, sum: [a] }',
        'd: { label: D, value: 0 }',
      ),
    ).toEqual([diagnose('metric/circular-sum', at(10, 34), { metric: 'a', part: 'b' })])
  })

  it('is judged although another field is wrong', () => {
    expect(
      withMetrics(
        'a: { label: A, value: 5, sum: [b] }',
        'b: { label: B, value: 4 }',
        'c: { label: C, value: 1, unit: }',
      ),
    ).toEqual([
      diagnose('field/empty', at(12, 28), { field: 'metrics.c.unit' }),
      diagnose('metric/sum-mismatch', [at(10, 25), at(11, 25)], {
        metric: 'a',
        value: '5',
        parts: ['b'],
        sum: '4',
      }),
    ])
  })
})

describe('the day of a figure', () => {
  it('is not after that of publication, as the clocks of the site have it', () => {
    expect(withMetrics('a: { label: A, value: 5, asOf: 2018-09-29 }')).toEqual([
      diagnose('metric/after-publication', at(10, 34), {
        metric: 'a',
        asOf: '2018-09-29',
        published: '2018-09-28',
      }),
    ])
    const justBeforeMidnight = `published: 2018-09-28T17:30Z\nmetrics:\n  a: { label: A, value: 5, asOf: 2018-09-29 }`
    expect(
      withField('published', justBeforeMidnight).filter(({ code }) => code === 'metric/after-publication'),
    ).toEqual([])
  })

  it('is not later than that of the source, which is said once a day', () => {
    expect(
      withMetrics(
        'a: { label: A, value: 5, asOf: 2018-08-28 }',
        'b: { label: B, value: 5, asOf: 2018-08-30 }',
        'c: { label: C, value: 5, asOf: 2018-08-30 }',
        'd: { label: D, value: 5, asOf: 2018-09-14 }',
      ),
    ).toEqual([
      diagnose('metric/newer-than-source', [at(11, 34), at(7, 40)], {
        metric: 'b',
        asOf: '2018-08-30',
        source: '2018-08-28',
      }),
      diagnose('metric/newer-than-source', [at(13, 34), at(7, 40)], {
        metric: 'd',
        asOf: '2018-09-14',
        source: '2018-08-28',
      }),
    ])
  })
})

describe('a figure in the text', () => {
  it('is one that the front matter states', () => {
    const text = '---\ntitle: A\nsummary: A\n---\nCó :metric[recieved] hồ sơ.\n'
    expect(judged(text, { path: 'pages/a.md' }).diagnostics).toEqual([
      diagnose('metric/unknown-reference', at(5, 4, 'pages/a.md'), { id: 'recieved' }),
    ])
    expect(
      withField(
        'category',
        'category: a\nmetrics:\n  received: { label: A, value: hai }\n---\nCó :metric[received], :metric[recieved]',
      ),
    ).toEqual([
      diagnose('metric/invalid-number', at(10, 32), { metric: 'received', text: 'hai' }),
      diagnose('metric/unknown-reference', at(12, 23), { id: 'recieved', suggestion: 'received' }),
    ])
  })

  it('is not every word behind a colon', () => {
    expect(withBody('Kính gửi:Ủy ban, lúc 9:a, **Thời gian**:từ 8h')).toEqual([])
  })
})
