import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { CheckOptions } from '../../src/check/check-options.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { anyText } from '../locale/any-text.ts'
import { at, english, fields, judged, vietnamese } from './judged.ts'
import { inEnglish, inVietnamese, type Planted } from './planted-figures.ts'

/** The warnings about figures in an article with these metrics and this text. */
function warned(metrics: readonly string[], body: string, options: CheckOptions) {
  const lines = metrics.map((metric) => `  ${metric}\n`).join('')
  return judged(`---\n${fields}metrics:\n${lines}---\n${body}\n`, { options }).diagnostics.filter(
    ({ code }) => code === 'metric/near-miss',
  )
}

function measured({ metrics, wrong, innocent }: Planted, options: CheckOptions) {
  const isWarned = (sentence: string) => warned(metrics, sentence, options).length > 0
  return {
    missed: wrong.filter((sentence) => !isWarned(sentence)),
    falseAlarms: innocent.filter(isWarned),
  }
}

test('finds nearly all mistyped figures, and nothing but them', () => {
  const [vi, en] = [measured(inVietnamese, vietnamese), measured(inEnglish, english)]
  const planted = inVietnamese.wrong.length + inEnglish.wrong.length
  const innocent = inVietnamese.innocent.length + inEnglish.innocent.length
  const found = planted - vi.missed.length - en.missed.length
  const alarms = vi.falseAlarms.length + en.falseAlarms.length
  process.stdout.write(
    `${found} of ${planted} mistyped figures found, ${alarms} false alarms at ${innocent} look-alikes\n`,
  )
  expect({ planted, innocent }).toEqual({ planted: 53, innocent: 64 })
  expect([...vi.falseAlarms, ...en.falseAlarms]).toEqual([])
  // Two digits are too few to tell a slip from another figure, and so is a digit more or less.
  expect([...vi.missed, ...en.missed]).toEqual([
    'Công bố 550 thủ tục.',
    'Bỏ 45 thủ tục.',
    'Đã nhận 142 hồ sơ.',
    'The desk received 1,412.5 applications.',
  ])
})

describe('a figure that is nearly a stated one', () => {
  it('may be stated as a fraction where its unit is the percent', () => {
    const share = (value: string) => [`share: { label: Đúng hạn, value: ${value}, unit: "%" }`]
    const said = (value: string, text: string) =>
      warned(share(value), text, vietnamese).map(({ values }) => values)
    expect(said('0.93', 'Đúng hạn 93%.')).toEqual([{ metric: 'share', said: '93%', stated: '0,93%' }])
    expect(said('"0,935"', 'Đúng hạn 93,5%.')).toEqual([{ metric: 'share', said: '93,5%', stated: '0,935%' }])
    expect(said('0.5', 'Đúng hạn 50%.')).toEqual([])
    expect(said('0.93', 'Đúng hạn 94%.')).toEqual([])
  })

  const metrics = ['received: { label: Tiếp nhận, value: "1.412", unit: hồ sơ }']
  it('is shown where it stands in the front matter, however that is written', () => {
    const withSummary = (summary: string) =>
      judged(
        `---\n${fields.replace(/summary: .*/, summary)}metrics:\n  a: { label: A, value: 1412, unit: hồ sơ }\n---\n`,
      ).diagnostics.map(({ place: { line, column } }) => [line, column])
    expect(withSummary('summary: Nhận 1.421 hồ sơ.')).toEqual([[4, 15]])
    expect(withSummary('summary: "Nhận \\"đủ\\" 1.421 hồ sơ."')).toEqual([[4, 23]])
    expect(withSummary("summary: 'Có ''một'' 1.421 hồ sơ.'")).toEqual([[4, 22]])
    expect(withSummary('summary: >-\n  Từ đầu năm\n  nhận 1.421 hồ sơ.')).toEqual([[6, 8]])
    expect(withSummary('summary: Từ đầu năm\n  nhận 1.421 hồ sơ.')).toEqual([[5, 8]])
  })

  it('is shown where it stands in the text', () => {
    const one = (body: string) => warned(metrics, body, vietnamese)
    const places = (body: string) => one(body).map(({ place: { line, column } }) => [line, column])
    expect(places('Nhận **1.421** hồ sơ.')).toEqual([[12, 8]])
    expect(places('Một &amp; hai\\. Nhận\n1.421 hồ sơ.')).toEqual([[13, 1]])
    expect(places('> Một\n> nhận 1.421 hồ sơ.')).toEqual([[13, 8]])
    expect(places('| a | b |\n| --- | --- |\n| c | 1.421 hồ sơ |')).toEqual([[14, 7]])
    expect(places('<table><tr><td>1.421 hồ sơ</td></tr></table>')).toEqual([[12, 16]])
    expect(places('::figure[Quầy nhận 1.421 hồ sơ]{src=a.png alt="Quầy"}')).toEqual([[12, 20]])
    expect(one('Nhận 1.421 hồ sơ.')).toEqual([
      diagnose('metric/near-miss', [at(12, 6), at(10, 40)], {
        metric: 'received',
        said: '1.421',
        stated: '1.412\u00a0hồ sơ',
      }),
    ])
  })

  it('is none when it is the earlier one that a stated figure is compared with', () => {
    const compared = ['a: { label: A, value: 1412, unit: hồ sơ, compare: { value: 1402, asOf: 2017-08-30 } }']
    expect(warned(compared, 'Tăng so với 1.402 hồ sơ cùng kỳ.', vietnamese)).toEqual([])
  })

  it('is silent next to any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        warned(metrics, text, vietnamese)
      }),
    )
  })
})

describe('a figure that the text does not mention', () => {
  const unmentioned = (body: string) =>
    judged(
      `---\n${fields}metrics:\n  a: { label: A, value: 1412, unit: hồ sơ }\n  b: { label: B, value: 2, unit: thủ tục }\n---\n${body}\n`,
    ).diagnostics

  it('is a hint, one for all', () => {
    expect(unmentioned('Không có số.')).toEqual([
      diagnose('metric/unmentioned', [at(10, 25), at(11, 25)], { metrics: ['a', 'b'] }),
    ])
  })

  it('is not one that stands there in digits, rounded, in words or by its id', () => {
    expect(unmentioned('Có 1.412 hồ sơ và 2 thủ tục.')).toEqual([])
    expect(unmentioned('Hơn 1.400 hồ sơ, hai thủ tục.')).toEqual([])
    expect(unmentioned('Có :metric[a] và :metric[b].')).toEqual([])
    expect(unmentioned('::chart{metrics="a;"}\n\nHai thủ tục.')).toEqual([])
  })

  it('may equal one of another unit that the text does mention', () => {
    const idsUnmentioned = (units: readonly [string, string], body: string) =>
      judged(
        `---\n${fields}metrics:\n  a: { label: A, value: 103, unit: ${units[0]} }\n  b: { label: B, value: 103${units[1] && `, unit: ${units[1]}`} }\n---\n${body}\n`,
      ).diagnostics.flatMap(({ code, values }) => (code === 'metric/unmentioned' ? [values] : []))
    const units = ['hồ sơ', 'nhiệm vụ'] as const
    expect(idsUnmentioned(units, 'Còn 103 hồ sơ.')).toEqual([{ metrics: ['b'] }])
    expect(idsUnmentioned(units, 'Xong 103 nhiệm vụ.')).toEqual([{ metrics: ['a'] }])
    expect(idsUnmentioned(units, 'Còn 103 hồ sơ; xong 103 nhiệm vụ.')).toEqual([])
    // Neither unit stands beside it: it may be either.
    expect(idsUnmentioned(units, 'Số còn lại là 103.')).toEqual([])
    expect(idsUnmentioned(['hồ sơ', 'hồ sơ trực tuyến'], 'Còn 103 hồ sơ.')).toEqual([])
    expect(idsUnmentioned(['hồ sơ', ''], 'Còn 103 hồ sơ.')).toEqual([])
  })

  it('is not one that the text gives wrongly', () => {
    expect(unmentioned('Có 1.421 hồ sơ và 2 thủ tục.').map(({ code }) => code)).toEqual(['metric/near-miss'])
  })
})
