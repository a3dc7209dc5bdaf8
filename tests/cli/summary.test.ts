import { expect, test } from 'vitest'
import { formatSummary, type SummaryStyle } from '../../src/cli/printing/format-summary.ts'
import { jsonReport } from '../../src/cli/printing/json-report.ts'
import { wordDiagnostics } from '../../src/cli/printing/worded-diagnostic.ts'
import type { BuildReport } from '../../src/model/build-report.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import type { Instant } from '../../src/model/time.ts'

const report: BuildReport = {
  outcome: 'published',
  diagnostics: [],
  articles: 2084,
  pages: 2750,
  written: 3,
  unchanged: 2747,
  removed: 1,
  recorded: 0,
  foreign: [],
  memoryWasDamaged: false,
  links: 41_000,
  lives: [],
  ids: [],
  texts: new Map(),
  locale: 'vi',
  zone: 'Asia/Ho_Chi_Minh',
}
const style: SummaryStyle = { language: 'vi', command: 'build', out: 'dist', durationMs: 4321 }
const fault = diagnose('id/missing', startOf(filePath('news/a.md')), {})
const hint = diagnose('metric/unmentioned', startOf(filePath('news/a.md')), { metrics: ['a'] })
const warning = diagnose('text/not-nfc', startOf(filePath('news/a.md')), { sample: 'Hải' })

test('sums up a build', () => {
  expect(formatSummary(report, style)).toBe(
    [
      '2.084 bài, 2.750 trang, 41.000 liên kết nội bộ đã kiểm tra.',
      'dist: ghi 3 tệp, giữ nguyên 2.747 tệp, xóa 1 tệp.',
      'Mất 4,3 giây.',
    ].join('\n'),
  )
})

test('sums up the same build in English', () => {
  expect(formatSummary({ ...report, articles: 1, removed: 0 }, { ...style, language: 'en' })).toBe(
    [
      '1 article, 2,750 pages, 41,000 internal links checked.',
      'dist: 3 files written, 2,747 files unchanged, 0 files removed.',
      'It took 4.3 s.',
    ].join('\n'),
  )
})

test('says that nothing was written when the build was refused', () => {
  const refused = { ...report, outcome: 'refused', diagnostics: [fault, warning] } as const
  expect(formatSummary(refused, style)).toBe(
    [
      '1 lỗi, 1 cảnh báo trong 1 tệp.',
      'Chưa ghi gì: dist vẫn như trước. Sửa các lỗi trên rồi chạy lại.',
      'Mất 4,3 giây.',
    ].join('\n'),
  )
})

test('says what of the site was published when some of it was not', () => {
  const partly = { ...report, outcome: 'partly', diagnostics: [fault] } as const
  expect(formatSummary(partly, style)).toContain(
    'Các bài có lỗi không được xuất bản; phần còn lại đã xuất bản.',
  )
})

test('says that all is well after a check, and nothing about writing', () => {
  expect(formatSummary({ ...report, diagnostics: [warning] }, { ...style, command: 'check' })).toBe(
    [
      '0 lỗi, 1 cảnh báo trong 1 tệp.',
      '2.084 bài, 2.750 trang, 41.000 liên kết nội bộ đã kiểm tra.',
      'Không có lỗi: có thể xuất bản.',
      'Mất 4,3 giây.',
    ].join('\n'),
  )
})

test('counts hints apart, and says where they are listed after a build', () => {
  const withHint = { ...report, diagnostics: [hint] }
  expect(formatSummary(withHint, style).split('\n')[0]).toBe('1 gợi ý; chạy `bantin check` để xem.')
  expect(formatSummary(withHint, { ...style, command: 'check', language: 'en' }).split('\n')[0]).toBe(
    '1 hint.',
  )
})

test('tells when to build again, in the zone of the site', () => {
  expect(formatSummary({ ...report, nextBuildAt: '2018-09-28T09:30:00Z' as Instant }, style)).toContain(
    'Trang tin tự thay đổi lần tới: Thứ Sáu, 28/09/2018 16:30.',
  )
})

test('names a few of the files that are not ours', () => {
  const foreign = ['a', 'b', 'c', 'd', 'e', 'f']
  expect(formatSummary({ ...report, foreign }, style)).toContain(
    'dist có 6 tệp không do Bantin ghi: a, b, c, d, e, …. Chúng được giữ nguyên; `--prune` sẽ xóa.',
  )
})

test('gives other programs one object with a promised form', () => {
  const worded = wordDiagnostics([fault], { language: 'en', ids: [], draw: () => 10 })
  expect(
    jsonReport({ ...report, diagnostics: [fault] }, worded, { durationMs: 4321.7, peakRssMb: 300 }),
  ).toEqual({
    articles: 2084,
    pages: 2750,
    written: 3,
    unchanged: 2747,
    removed: 1,
    durationMs: 4322,
    peakRssMb: 300,
    nextBuildAt: null,
    diagnostics: [
      {
        code: 'id/missing',
        severity: 'error',
        file: 'content/news/a.md',
        line: 1,
        column: 1,
        message: 'The article has no id, so its QR code has no short address.',
        hint: 'Add the line `id: aaaaa`; no article has this id.',
      },
    ],
  })
})
