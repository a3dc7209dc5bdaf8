import { expect, test } from 'vitest'
import { keyTerms } from '../../src/compile/key-terms.ts'
import { localeOf } from '../../src/locale/locale.ts'
import { type Decimal, decimal, type Metric } from '../../src/model/metric.ts'
import { filePath, startOf } from '../../src/model/place.ts'

const nothing = { title: '', summary: '', tags: [], metrics: [] }
const terms = (text: string, known = {}) => keyTerms(text, { ...nothing, ...known }, localeOf('vi'))

test.each([
  ['Hôm qua, Ban Quản lý Khu kinh tế Hải Phòng họp.', 'Ban Quản lý Khu kinh tế Hải Phòng'],
  ['do ông Nguyễn Văn Bảy dẫn đầu', 'Nguyễn Văn Bảy'],
  ['Đoàn đã đến. Theo đoàn thì xong. UBND biết.', 'UBND'],
  ['đến Huế rồi', 'Huế'],
  ['theo Nghị định 58/2019/NĐ-CP, Kế hoạch 12/KH-UBND', 'Nghị; 58/2019/NĐ-CP; Kế; 12/KH-UBND'],
  ['theo TCVN ISO 9001:2015.', 'TCVN ISO 9001:2015'],
  ['nhận 1.412 hồ sơ, 81 việc, năm 2018, ngày 28/9', '1.412'],
  ['Tên thứ nhất.\nHọ Nguyễn', 'Họ Nguyễn'],
])('of "%s" it keeps "%s"', (text, kept) => {
  expect(terms(text)).toBe(kept)
})

test('what the other fields have is not kept, nor anything twice', () => {
  const known = { title: 'Nguyễn Văn Bảy', tags: ['ISO'] }
  expect(terms('Ở Huế, ông Nguyễn Văn Bảy nói về ISO; ở Huế ISO còn mới.', known)).toBe('Ở Huế')
})

test('labels of figures come first, and figures that no sentence states', () => {
  const metric: Metric = {
    id: 'a',
    label: 'Hồ sơ tiếp nhận',
    value: decimal('1412') as Decimal,
    precision: 'exact',
    sum: [],
    place: startOf(filePath('news/a.md')),
  }
  expect(terms('ở Huế rồi', { metrics: [metric] })).toBe('Hồ sơ tiếp nhận; Huế; 1.412')
})

test('a list of a thousand names is cut', () => {
  const list = Array.from({ length: 1000 }, (_, at) => `ông Nguyễn Văn A${at}`).join(', ')
  const kept = terms(list)
  expect(kept.length).toBeGreaterThan(250)
  expect(kept.length).toBeLessThan(400)
})
