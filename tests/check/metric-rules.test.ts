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

  it('is read as the language of the article writes it, whatever that of the site is', () => {
    const figure = (value: string, lang: string) =>
      withFields(`metrics:\n  received: { label: A, value: ${value} }\n${lang}`).filter(
        ({ severity }) => severity === 'error',
      )
    expect(figure('"1,412"', 'lang: en')).toEqual([])
    expect(figure('"1.412.000"', 'lang: vi')).toEqual([])
    expect(figure('"1.412.000"', 'lang: en').map(({ code }) => code)).toEqual(['metric/invalid-number'])
    expect(figure('"1,412,000"', '').map(({ code }) => code)).toEqual(['metric/invalid-number'])
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
    for (const value of ['hơn 100', '10–12', '1e3', '0x1F', '.inf', '3/4']) {
      expect(ofValue(value)).toEqual([
        diagnose('metric/invalid-number', at(10, 25), { metric: 'a', text: value }),
      ])
    }
    expect(ofValue('"1412.5"')).toEqual([
      diagnose('metric/invalid-number', at(10, 25), { metric: 'a', text: '1412.5' }),
    ])
  })

  it.each([
    ['12 hồ sơ', { suggestion: '12', unit: 'hồ sơ' }],
    ['1 412 000', { suggestion: '1412000' }],
    ['93%', { suggestion: '93', unit: '%' }],
    ['12 tỷ đồng', { suggestion: '12000000000', unit: 'đồng' }],
    ['"1,412 km"', { suggestion: '"1,412"', unit: 'km' }],
  ])('of %s is the number that begins it, and its unit', (value, meant) => {
    const text = value.replaceAll('"', '')
    expect(ofValue(value)).toEqual([
      diagnose('metric/invalid-number', at(10, 25), { metric: 'a', text, ...meant }),
    ])
  })

  it('is not cut by a comma within braces', () => {
    const cut = (column: number, field: string, kept: string, whole: string) =>
      diagnose('field/cut-by-comma', at(10, column), { field: `metrics.a.${field}`, kept, whole })
    expect(withMetrics('a: { label: A, value: 1,412,500, unit: hồ sơ }')).toEqual([
      cut(25, 'value', '1', '1,412,500'),
    ])
    expect(
      withMetrics('a: { label: Nhận, đã xong, value: 1,5 triệu, source: { name: Sở A, Sở B } }'),
    ).toEqual([
      cut(64, 'source.name', 'Sở A', 'Sở A, Sở B'),
      cut(15, 'label', 'Nhận', 'Nhận, đã xong'),
      cut(37, 'value', '1', '1,5 triệu'),
    ])
    expect(withMetrics('a:', '  label: A', '  value: 5', '  giá trị:')).toEqual([
      diagnose('field/unknown', at(13, 5), { field: 'metrics.a.giá trị' }),
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
      diagnose('metric/circular-sum', at(10, 34), { metric: 'a', part: 'a', field: 'sum' }),
    ])
    expect(
      withMetrics(
        'a: { label: A, value: 5, sum: [b] }',
        'b: { label: B, value: 5, sum: [d, c] }',
        'c: { label: C, value: 5, sum: [a] }',
        'd: { label: D, value: 0 }',
      ),
    ).toEqual([diagnose('metric/circular-sum', at(10, 34), { metric: 'a', part: 'b', field: 'sum' })])
    // A circle that leads into another one is a mistake of its own.
    expect(
      withMetrics('a: { label: A, value: 0, sum: [a] }', 'b: { label: B, value: 0, sum: [b, a] }'),
    ).toEqual([
      diagnose('metric/circular-sum', at(10, 34), { metric: 'a', part: 'a', field: 'sum' }),
      diagnose('metric/circular-sum', at(11, 34), { metric: 'b', part: 'b', field: 'sum' }),
    ])
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

describe('figures that are not exact', () => {
  const codes = (...lines: readonly string[]) => withMetrics(...lines).map(({ code }) => code)

  it('add up as far as they are known', () => {
    // 1,400 may be anything from 1,350 to 1,450.
    expect(
      codes(
        'a: { label: A, value: 2012, sum: [b, c] }',
        'b: { label: B, value: 1400, precision: rounded }',
        'c: { label: C, value: 650 }',
      ),
    ).toEqual([])
    expect(
      codes(
        'a: { label: A, value: 2112, sum: [b, c] }',
        'b: { label: B, value: 1400, precision: rounded }',
        'c: { label: C, value: 650 }',
      ),
    ).toEqual(['metric/sum-mismatch'])
    expect(
      codes('a: { label: A, value: 100, sum: [b] }', 'b: { label: B, value: 60, precision: estimate }'),
    ).toEqual([])
  })

  it('that have an end in one direction are wrong in the other', () => {
    const ofTwo = (precision: string, value: number) =>
      codes(
        'a: { label: A, value: 100, sum: [b, c] }',
        `b: { label: B, value: ${value}, precision: ${precision} }`,
        'c: { label: C, value: 50 }',
      )
    expect(ofTwo('at-least', 40)).toEqual([])
    expect(ofTwo('at-least', 60)).toEqual(['metric/sum-mismatch'])
    expect(ofTwo('at-most', 60)).toEqual([])
    expect(ofTwo('at-most', 40)).toEqual(['metric/sum-mismatch'])
  })
})

describe('a part', () => {
  it('is not larger than its whole', () => {
    expect(
      withMetrics(
        'assigned: { label: A, value: 176, unit: nhiệm vụ }',
        'done: { label: B, value: 1030, unit: nhiệm vụ, partOf: assigned }',
      ),
    ).toEqual([
      diagnose('metric/part-exceeds-whole', [at(11, 28), at(10, 32)], {
        metric: 'done',
        value: '1.030',
        whole: 'assigned',
        limit: '176',
      }),
    ])
    expect(withMetrics('a: { label: A, value: 176 }', 'b: { label: B, value: 176, partOf: a }')).toEqual([])
  })

  it('is part of a metric of the article, and not of itself', () => {
    expect(
      withMetrics('assigned: { label: A, value: 176 }', 'done: { label: B, value: 103, partOf: asigned }'),
    ).toEqual([
      diagnose('metric/unknown-relation', at(11, 41), {
        metric: 'done',
        field: 'partOf',
        id: 'asigned',
        suggestion: 'assigned',
      }),
    ])
    expect(
      withMetrics('a: { label: A, value: 1, partOf: b }', 'b: { label: B, value: 1, partOf: a }'),
    ).toEqual([diagnose('metric/circular-sum', at(11, 36), { metric: 'a', part: 'b', field: 'partOf' })])
  })
})

describe('a percentage', () => {
  it('lies between 0 and 100 unless it is a rate', () => {
    const ofPercent = (value: string, more = '') =>
      withMetrics(`a: { label: A, value: ${value}, unit: "%"${more} }`)
    expect(ofPercent('927')).toEqual([
      diagnose('metric/percent-out-of-range', at(10, 25), { metric: 'a', value: '927%' }),
    ])
    expect(ofPercent('-0.1')).toHaveLength(1)
    expect(ofPercent('100')).toEqual([])
    expect(ofPercent('120', ', kind: rate')).toEqual([])
    expect(ofPercent('120', ', kind: percent')).toHaveLength(1)
  })

  const ofPercent = (value: string) =>
    withMetrics(
      'received: { label: A, value: 1412 }',
      'on-time: { label: B, value: 1309 }',
      `rate: { label: C, value: ${value}, unit: "%", percentOf: [on-time, received] }`,
    )

  it('is the one that its two figures make, rounded where it ends', () => {
    for (const right of ['92.7', '93', '92.71', '"92,705"', '92.7054']) expect(ofPercent(right)).toEqual([])
    expect(ofPercent('92.4')).toEqual([
      diagnose('metric/percent-mismatch', [at(12, 28), at(11, 31), at(10, 32)], {
        metric: 'rate',
        value: '92,4%',
        part: '1.309',
        whole: '1.412',
        made: '92,7%',
      }),
    ])
    expect(ofPercent('92')).toHaveLength(1)
  })

  it('is made of two figures of the article', () => {
    const percentOf = (list: string) =>
      withMetrics(
        'received: { label: A, value: 10 }',
        `rate: { label: C, value: 100, unit: "%", percentOf: ${list} }`,
      )
    expect(percentOf('[recieved, received]')).toEqual([
      diagnose('metric/unknown-relation', at(11, 56), {
        metric: 'rate',
        field: 'percentOf',
        id: 'recieved',
        suggestion: 'received',
      }),
    ])
    for (const list of ['[received]', '[received, received, received]', 'received']) {
      expect(percentOf(list)).toEqual([
        diagnose('field/wrong-type', at(11, 55), { field: 'metrics.rate.percentOf', expected: 'pair' }),
      ])
    }
  })
})

describe('a comparison', () => {
  const compared = (compare: string) =>
    withMetrics(`a: { label: A, value: 5, asOf: 2018-08-27, compare: ${compare} }`)

  it('is with an earlier figure, read as figures are', () => {
    expect(compared('{ value: 4, asOf: 2017-08-30 }')).toEqual([])
    expect(compared('{ value: 4, asOf: 2018-08-27 }')).toEqual([
      diagnose('metric/late-comparison', at(10, 73), {
        metric: 'a',
        before: '2018-08-27',
        after: '2018-08-27',
      }),
    ])
    expect(compared('{ value: 1.412, asOf: 2017-08-30 }')).toEqual([
      diagnose('metric/ambiguous-number', at(10, 64), {
        metric: 'a.compare',
        text: '1.412',
        whole: '1412',
        fraction: '1,412',
      }),
    ])
    expect(compared('{ value: nhiều }')).toEqual([
      diagnose('metric/invalid-number', at(10, 64), { metric: 'a.compare', text: 'nhiều' }),
    ])
  })
})

describe('a word with few choices', () => {
  it('is one of them', () => {
    expect(withMetrics('a: { label: A, value: 5, precision: round }')).toEqual([
      diagnose('field/unknown-choice', at(10, 39), {
        field: 'metrics.a.precision',
        value: 'round',
        choices: ['exact', 'rounded', 'estimate', 'at-least', 'at-most'],
        suggestion: 'rounded',
      }),
    ])
  })
})

describe('the day of a figure', () => {
  it('is a day or a period', () => {
    expect(withMetrics('a: { label: A, value: 5, asOf: 2018-08-27, period: 2018-08 }')).toEqual([
      diagnose('metric/two-times', [at(10, 54), at(10, 34)], { metric: 'a' }),
    ])
    expect(withMetrics('a: { label: A, value: 5, period: hè 2018 }')).toEqual([
      diagnose('field/malformed', at(10, 36), {
        field: 'metrics.a.period',
        value: 'hè 2018',
        expected: 'period',
      }),
    ])
  })

  it.each([
    ['08/2018', '2018-08'],
    ['tháng 08/2018', '2018-08'],
    ['Quý III/2018', '2018-Q3'],
    ['quý 3 năm 2018', '2018-Q3'],
    ['8 tháng đầu năm 2018', '2018-01/2018-08'],
    ['năm 2017', '2017'],
    ['2018-08/2018-01', '2018-01/2018-08'],
  ])('is meant by %s', (value, suggestion) => {
    expect(withMetrics(`a: { label: A, value: 5, period: ${value} }`)).toEqual([
      diagnose('field/malformed', at(10, 36), {
        ...{ field: 'metrics.a.period', value, expected: 'period' },
        suggestion,
      }),
    ])
  })

  it('does not begin after the publication or the source; a period may end later', () => {
    expect(withMetrics('a: { label: A, value: 5, period: 2018-01/2018-09 }')).toEqual([])
    expect(withMetrics('a: { label: A, value: 5, period: 2018-10 }').map(({ code }) => code)).toEqual([
      'metric/after-publication',
    ])
    expect(withMetrics('a: { label: A, value: 5, period: 2018-09 }').map(({ code }) => code)).toEqual([
      'metric/newer-than-source',
    ])
  })

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

  it('is compared with the day in the zone of the site, which may not be that of Greenwich', () => {
    const codesOf = (published: string, asOf: string, options: typeof vietnamese) =>
      withField(
        'published',
        `published: ${published}\nmetrics: { a: { label: A, value: 5, asOf: ${asOf} } }`,
        options,
      ).map(({ code }) => code)
    // In Greenwich it is the 27th still.
    expect(codesOf('2018-09-28T02:00+07:00', '2018-09-28', vietnamese)).toEqual(['metric/newer-than-source'])
    expect(codesOf('2018-09-28T02:00+07:00', '2018-09-29', vietnamese)).toEqual(['metric/after-publication'])
    // There it is the 28th already.
    expect(codesOf('2018-09-27T22:00-04:00', '2018-09-28', english)).toEqual(['metric/after-publication'])
    expect(codesOf('2018-09-27T22:00-04:00', '2018-09-27', english)).toEqual(['metric/newer-than-source'])
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
      diagnose('metric/unknown-reference', at(5, 4, 'pages/a.md'), {
        id: 'recieved',
        directive: ':metric[recieved]',
      }),
    ])
    expect(
      withField(
        'category',
        'category: a\nmetrics:\n  received: { label: A, value: hai }\n---\nCó :metric[received], :metric[recieved]',
      ),
    ).toEqual([
      diagnose('metric/invalid-number', at(10, 32), { metric: 'received', text: 'hai' }),
      diagnose('metric/unknown-reference', at(12, 23), {
        id: 'recieved',
        directive: ':metric[recieved]',
        suggestion: 'received',
      }),
    ])
    const listed = withField(
      'category',
      'category: a\nmetrics:\n  - { id: a, label: A, value: 5 }\n---\nCó :metric[a]',
    )
    expect(listed).toEqual([diagnose('field/wrong-type', at(10, 3), { field: 'metrics', expected: 'map' })])
  })

  it('is not every word behind a colon', () => {
    expect(withBody('Kính gửi:Ủy ban, lúc 9:a, **Thời gian**:từ 8h')).toEqual([])
  })
})

describe('a correction of a figure', () => {
  const corrected = (correction: string, value = '1412') =>
    withFields(`metrics:
  received: { label: A, value: ${value}, unit: hồ sơ }
corrections:
  - { date: 2018-10-01T08:00+07:00, kind: minor, ${correction} }`)

  it('tells what it was and what it is', () => {
    expect(corrected('metric: received, was: 1.402 hồ sơ, now: 1.412 hồ sơ')).toEqual([])
    expect(corrected('metric: received, was: "1.402", now: "1.412"')).toEqual([])
    expect(corrected('metric: received, was: nhiều, now: 1.412 hồ sơ')).toEqual([
      diagnose('correction/no-figure', at(12, 73), { metric: 'received', text: 'nhiều' }),
    ])
    expect(corrected('metric: received, was: 1.402 hồ sơ, now: 1.421 hồ sơ')).toEqual([
      diagnose('correction/other-figure', [at(12, 91), at(10, 32)], {
        metric: 'received',
        text: '1.421 hồ sơ',
        value: '1.412\u00a0hồ sơ',
      }),
    ])
  })

  it('need not tell what the figure is once a later one does', () => {
    const both = (...corrections: readonly string[]) =>
      withFields(`metrics:
  received: { label: A, value: 1412, unit: hồ sơ }
  pending: { label: B, value: 103, unit: hồ sơ }
corrections:
${corrections.map((one, day) => `  - { date: 2018-10-0${day + 1}T08:00+07:00, kind: minor, ${one} }\n`).join('')}`)
    const first = 'metric: received, was: "1.400", now: "1.402"'
    expect(both(first, 'metric: received, was: "1.402", now: "1.412"')).toEqual([])
    expect(both(first, 'metric: pending, was: "130", now: "103"').map(({ code }) => code)).toEqual([
      'correction/other-figure',
    ])
    expect(
      both(
        'metric: received, was: "1.402", now: "1.412"',
        'metric: received, was: "1.412", now: "1.402"',
      ).map(({ place }) => place.line),
    ).toEqual([14])
  })

  it('says nothing of a figure that cannot be read, which has been told', () => {
    expect(corrected('metric: received, was: 1.402 hồ sơ, now: 1.412 hồ sơ', 'nhiều')).toEqual([
      diagnose('metric/invalid-number', at(10, 32), { metric: 'received', text: 'nhiều' }),
    ])
  })

  it('is of a figure of the article', () => {
    expect(corrected('metric: recieved, was: 1.402 hồ sơ, now: 1.412 hồ sơ')).toEqual([
      diagnose('correction/unknown-metric', at(12, 58), { metric: 'recieved', suggestion: 'received' }),
    ])
  })
})

describe('a chart in the text', () => {
  const withText = (text: string) =>
    withField(
      'category',
      `category: a\nmetrics:\n  a: { label: A, value: 1, unit: hồ sơ }\n  b: { label: B, value: 2, unit: "%" }\n---\n${text}`,
    ).filter(({ severity }) => severity === 'error')

  it('draws figures of the article that have one unit', () => {
    expect(withText('::chart{metrics="a"}')).toEqual([])
    expect(withText('::chart{metrics=“a”}')).toEqual([])
    expect(withText('::chart{metrics="a, c"}')).toEqual([
      diagnose('metric/unknown-reference', at(13, 1), {
        id: 'c',
        directive: '::chart{metrics="a, c"}',
      }),
    ])
    expect(withText('::chart{metrics="a,b"}')).toEqual([
      diagnose('metric/mixed-chart', [at(13, 1), at(10, 25), at(11, 25)], {
        metric: 'a',
        unit: 'hồ sơ',
        other: 'b',
        otherUnit: '%',
      }),
    ])
    expect(withText('::video{src="a.mp4" metrics="a,b"}')).toEqual([])
    const nothing = [
      diagnose('directive/missing-attribute', at(13, 1), { name: 'chart', attribute: 'metrics' }),
    ]
    expect(withText('::chart')).toEqual(nothing)
    expect(withText('::chart{metrics=", ;"}')).toEqual(nothing)
  })

  it('has beside it figures in digits or in words, and nothing else', () => {
    expect(withText('Có :metric[a]{format=words}.')).toEqual([])
    expect(withText('Có :metric[a]{format=word}.')).toEqual([
      diagnose('metric/unknown-format', at(13, 4), { format: 'word', suggestion: 'words' }),
    ])
  })
})
