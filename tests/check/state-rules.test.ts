import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import { at, judged, withFields } from './judged.ts'

/** The first correction is in line 10. */
const withCorrections = (...corrections: readonly string[]) =>
  withFields(['corrections:', ...corrections.map((one) => `  - ${one}`)].join('\n'))

const correction = (date: string, rest = 'was: Một, now: Hai, kind: major') => `{ date: ${date}, ${rest} }`

describe('an article that expires', () => {
  it('does so after it has appeared', () => {
    expect(withFields('expires: 2018-09-28T16:31+07:00')).toEqual([])
    expect(withFields('expires: 2018-09-28T09:30Z')).toEqual([
      diagnose('expiry/before-publication', [at(9, 10), at(5, 12)], {
        expires: '2018-09-28T16:30+07:00',
        published: '2018-09-28T16:30+07:00',
      }),
    ])
  })
})

describe('a pinned article', () => {
  it('leaves the top of the home page after it has come there', () => {
    expect(withFields('pinnedUntil: 2018-09-28T16:31+07:00')).toEqual([])
    expect(withFields('pinnedUntil: 2018-09-28T09:30Z')).toEqual([
      diagnose('pin/before-publication', [at(9, 14), at(5, 12)], {
        pinnedUntil: '2018-09-28T16:30+07:00',
        published: '2018-09-28T16:30+07:00',
      }),
    ])
  })

  it('says until when, and not only that it is', () => {
    expect(withFields('pinned: true')).toEqual([
      diagnose('field/unknown', at(9, 1), { field: 'pinned', suggestion: 'pinnedUntil' }),
    ])
  })
})

describe('a status', () => {
  it('has a reason', () => {
    expect(withFields('status: withdrawn\nreason: Số liệu sai')).toEqual([])
    expect(withFields('status: withdrawn')).toEqual([
      diagnose('status/no-reason', at(9, 9), { status: 'withdrawn' }),
    ])
    expect(withFields('status: removed\nreason:').map(({ code }) => code)).toEqual(['field/empty'])
  })

  it('is what a reason, a replacement and a hidden title are for', () => {
    const stray = (field: 'hideTitle' | 'reason' | 'replacedBy', line: number, column: number) =>
      diagnose('status/stray-field', at(line, column), {
        field,
        status: field === 'hideTitle' ? 'removed' : 'withdrawn',
      })
    expect(withFields('reason: Số liệu sai\nreplacedBy: b0001\nhideTitle: true')).toEqual([
      stray('reason', 9, 9),
      stray('replacedBy', 10, 13),
      stray('hideTitle', 11, 12),
    ])
    expect(withFields('status: withdrawn\nreason: Sai\nhideTitle: true')).toEqual([
      stray('hideTitle', 11, 12),
    ])
    expect(withFields('status: removed\nreason: Sai\nhideTitle: true')).toEqual([])
    expect(withFields('hideTitle: false')).toEqual([])
  })

  it('is one of two, and only that is said of another', () => {
    expect(withFields('status: deleted\nreason: Sai').map(({ code, place }) => [code, place])).toEqual([
      ['field/unknown-choice', at(9, 9)],
    ])
  })
})

describe('a correction', () => {
  it('is kept as it is written, with its place', () => {
    const { value, diagnostics } = judged(
      `---\nid: k7m39\ntitle: A\nsummary: A\npublished: 2018-09-28T16:30+07:00\nauthor: A\nsource: { name: A }\ncategory: a\ncorrections:\n  - date: 2018-09-30T08:00+07:00\n    was: 1.390\n    now: 1.309\n    note: Gõ nhầm\n    kind: minor\n---\n`,
    )
    expect(diagnostics).toEqual([])
    expect(value?.fields).toMatchObject({
      corrections: [
        { date: '2018-09-30T01:00:00Z', was: '1.390', now: '1.309', note: 'Gõ nhầm', kind: 'minor' },
      ],
      places: { 'corrections.0.date': at(10, 11) },
    })
  })

  it('is of what could be read', () => {
    expect(withCorrections(correction('2018-09-28T16:30+07:00'))).toEqual([])
    expect(withCorrections(correction('2018-09-28T16:29+07:00'))).toEqual([
      diagnose('correction/before-publication', [at(10, 13), at(5, 12)], {
        date: '2018-09-28T16:29+07:00',
        published: '2018-09-28T16:30+07:00',
      }),
    ])
  })

  it('changes something', () => {
    expect(withCorrections(correction('2018-10-01T08:00+07:00', 'was: Một, now: Một, kind: minor'))).toEqual([
      diagnose('correction/unchanged', at(10, 52), { text: 'Một' }),
    ])
  })

  it('that is major is no newer than `updated`', () => {
    const late = correction('2018-10-02T08:00+07:00')
    const with_ = (updated: string, kind: string) =>
      withFields(`updated: ${updated}\ncorrections:\n  - ${late.replace('major', kind)}`)
    expect(with_('2018-10-02T08:00+07:00', 'major')).toEqual([])
    expect(with_('2018-10-01T08:00+07:00', 'minor')).toEqual([])
    expect(with_('2018-10-01T08:00+07:00', 'major')).toEqual([
      diagnose('correction/newer-than-update', [at(9, 10), at(11, 13)], {
        date: '2018-10-02T08:00+07:00',
        updated: '2018-10-01T08:00+07:00',
      }),
    ])
  })

  it('that is major has a code of its own', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, day) =>
        correction(new Date(Date.UTC(2019, 0, day + 1)).toISOString().replace('.000Z', 'Z')),
      )
    expect(withCorrections(...days(31))).toEqual([])
    expect(withCorrections(...days(32))).toEqual([
      diagnose('correction/too-many', at(10, 3), { count: 32, most: 31 }),
    ])
    // Made at once, they are on the same sheets.
    expect(withCorrections(...days(31), correction('2019-01-31T00:00:00Z'))).toEqual([])
  })
})
