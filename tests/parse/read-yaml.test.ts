import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { parseSettings } from '../../src/parse/parse-settings.ts'

const path = filePath('site.yaml')
const read = (...lines: readonly string[]) => parseSettings({ path, text: lines.join('\n') })
const at = (line: number, column: number) => ({ file: path, line, column })

test('reads texts, numbers, yes and no, nothing, lists and maps', () => {
  const { value, diagnostics } = read(
    'a: b',
    'c: 16',
    'd: 1412.5',
    'e: true',
    'f:',
    'g: ~',
    'h: [1, { i: j }]',
  )
  expect(diagnostics).toEqual([])
  expect(value?.data).toEqual({ a: 'b', c: 16, d: 1412.5, e: true, f: null, g: null, h: [1, { i: 'j' }] })
})

test('keeps a number as text that would not print back as it was written', () => {
  const { value } = read(
    '- 016',
    '- 1.50',
    '- 1e3',
    '- +5',
    '- 0x10',
    '- .inf',
    '- 12345678901234567890',
    '- -7',
  )
  expect(value).toBeUndefined()
  const { value: list } = read('a: [016, 1.50, 1e3, +5, 0x10, .inf, 12345678901234567890, -7]')
  expect(list?.data).toEqual({ a: ['016', '1.50', '1e3', '+5', '0x10', '.inf', '12345678901234567890', -7] })
})

test('keeps dates, times and the yes of YAML 1.1 as texts', () => {
  const { value } = read('a: 2018-09-28', 'b: 2018-09-28T16:30+07:00', 'c: 12:30', 'd: yes', 'e: No')
  expect(value?.data).toEqual({ a: '2018-09-28', b: '2018-09-28T16:30+07:00', c: '12:30', d: 'yes', e: 'No' })
})

test('takes keys as they are written, in NFC', () => {
  const { value } = read('2018: a', '"yes": b', 'null: c', 'nga\u0300y: d', 'ghi chú: e')
  expect(value?.data).toEqual({ '2018': 'a', yes: 'b', null: 'c', ngày: 'd', 'ghi chú': 'e' })
})

test('takes a key like __proto__ for a field like others', () => {
  const { value } = read('__proto__: { polluted: true }', 'constructor: a')
  expect(Object.keys(value?.data as object)).toEqual(['__proto__', 'constructor'])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('reads an empty file as no fields', () => {
  expect(read('').value?.data).toEqual({})
  expect(read('# nothing yet').value?.data).toEqual({})
})

test('knows the place of every value and key, and of the nearest thing around what is missing', () => {
  const { value } = read('title: "a"', 'cover:', '  src: b.jpg', '  alt:', 'tags:', '  - c', '  - { d: e }')
  expect(value?.placeOf(['title'])).toEqual(at(1, 8))
  expect(value?.placeOfKey(['title'])).toEqual(at(1, 1))
  expect(value?.placeOf(['cover', 'src'])).toEqual(at(3, 8))
  expect(value?.placeOf(['cover', 'alt'])).toEqual(at(4, 3))
  expect(value?.placeOf(['cover', 'credit'])).toEqual(at(2, 1))
  expect(value?.placeOf(['tags', 0])).toEqual(at(6, 5))
  expect(value?.placeOfKey(['tags', 0])).toEqual(at(6, 5))
  expect(value?.placeOf(['tags', 1, 'd'])).toEqual(at(7, 10))
  expect(value?.placeOf(['tags', 2])).toEqual(at(5, 1))
  expect(value?.placeOf(['office'])).toEqual(at(1, 1))
})

test('knows how a value was written', () => {
  const { value } = read('a: 1.50', "b: '1.412'", 'c: [d]', 'e: {f: "g\\n"}')
  expect(value?.writtenAt(['a'])).toEqual({ text: '1.50', quoted: false })
  expect(value?.writtenAt(['b'])).toEqual({ text: '1.412', quoted: true })
  expect(value?.writtenAt(['c'])).toBeUndefined()
  expect(value?.writtenAt(['c', 0])).toEqual({ text: 'd', quoted: false })
  expect(value?.writtenAt(['e', 'f'])).toEqual({ text: 'g\n', quoted: true })
  expect(value?.writtenAt(['h'])).toBeUndefined()
})

test('reads an alias as the value it stands for, at its own place', () => {
  const { value, diagnostics } = read('a: &x { b: c }', 'd: *x')
  expect(diagnostics).toEqual([])
  expect(value?.data).toEqual({ a: { b: 'c' }, d: { b: 'c' } })
  expect(value?.placeOf(['d'])).toEqual(at(2, 4))
})

test.each([
  ['an unquoted colon', ['title: Hải Phòng: một cửa'], 'colon', 'title', 1, 17],
  ['a colon at the end of a value', ['title: Hải Phòng:'], 'colon', 'title', 1, 17],
  ['a colon in the lines that go on', ['summary: Hai', '  chữ nữa: một'], 'colon', 'summary', 2, 10],
  ['a value that begins with a star', ['a: b', 'title: **Nóng** tin'], 'alias', 'title', 2, 8],
  ['an alias of nothing', ['title: *nóng'], 'alias', 'title', 1, 8],
  ['a character reference at the beginning', ['title: &nbsp;Tin'], 'alias', 'title', 1, 8],
  ['another tool’s variable', ['url: {{ site.url }}/a'], 'template', 'url', 1, 6],
  ['another tool’s variable alone', ['url: {{ site.url }}'], 'template', 'url', 1, 6],
  ['another tool’s tag', ['url: {% url %}'], 'template', 'url', 1, 6],
  ['another tool’s line', ['a: b', '{{< youtube abc >}}'], 'template', undefined, 2, 1],
  ['a quote that is not closed', ['title: "Tin', 'summary: a'], 'quotes', 'title', 1, 8],
  ['a quote that is closed by another', ['title: "Tin\'', 'summary: "a"'], 'quotes', 'title', 1, 8],
  ['text after the closing quote', ['title: "Tin" mới'], 'quotes', 'title', 1, 14],
  ['a quote in quotes', ["title: 'Ngày 'Thứ bảy xanh''"], 'quotes', 'title', 1, 15],
  ['a tab', ['cover:', '\tsrc: a'], 'tab', undefined, 2, 1],
  ['no space after a colon', ['a: b', 'title:Tin', 'c: d'], 'space', 'title', 2, 6],
  ['no space after the only colon', ['title:Tin'], 'space', 'title', 1, 6],
  ['no space after a dash', ['tags:', '  - a', '  -b'], 'space', 'tags', 3, 3],
  ['a value in brackets that is none', ['title: [Nóng] Tin'], 'symbol', 'title', 1, 8],
  ['a bracket that is not closed', ['tags: [a, b', 'title: c'], 'symbol', 'tags', 1, 7],
  ['a value that begins with @', ['author: @haiphong'], 'symbol', 'author', 1, 9],
  ['a value that begins with a percent sign', ['title: %a'], 'symbol', 'title', 1, 8],
  ['a value that begins with an exclamation mark', ['title: !Chú ý'], 'symbol', 'title', 1, 8],
  ['a field that stands in too far', ['title: a', '  summary: b'], 'indentation', 'title', 2, 3],
  ['a field that stands in too little', ['cover:', '  src: a', ' alt: b'], 'indentation', 'alt', 3, 2],
  ['a value that goes on at the margin', ['summary: a', 'và b', 'title: c'], 'indentation', 'summary', 2, 1],
  ['a bad escape', ['path: "C:\\quyet-dinh"'], 'other', 'path', 1, 10],
  ['a list instead of fields', ['- a', '- b'], 'other', undefined, 1, 1],
] as const)('says what is wrong with %s', (_, lines, reason, key, line, column) => {
  const { value, diagnostics } = read(...lines)
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ code, values, place }) => [code, values, place])).toEqual([
    [
      'front-matter/invalid-yaml',
      { reason, detail: expect.any(String), ...(key !== undefined && { key }) },
      at(line, column),
    ],
  ])
})

test('recovers quoted texts that go on at the left margin, with a warning each', () => {
  const { value, diagnostics } = read(
    'summary: "Từ đầu năm,',
    'bộ phận một cửa',
    '',
    'nhận hồ sơ." # a comment',
    'metrics:',
    "- label: 'Hồ sơ",
    "  đúng hạn'",
    '  value: 5',
    'title: a',
  )
  expect(value?.data).toEqual({
    summary: 'Từ đầu năm, bộ phận một cửa\nnhận hồ sơ.',
    metrics: [{ label: 'Hồ sơ đúng hạn', value: 5 }],
    title: 'a',
  })
  expect(diagnostics.map(({ code, values, place }) => [code, values, place])).toEqual([
    ['front-matter/loose-continuation', { key: 'summary' }, at(2, 1)],
    ['front-matter/loose-continuation', { key: 'label' }, at(7, 1)],
  ])
  expect(value?.placeOf(['title'])).toEqual(at(9, 8))
})

test('refuses aliases that would make a small file huge', () => {
  const { value, diagnostics } = read('a: &a [b]', 'c: &c [*a, *a]', 'd: [*c, *c]')
  expect(value).toBeUndefined()
  expect(diagnostics.map(({ values }) => values)).toEqual([{ reason: 'alias', detail: '*a', key: 'c' }])
})

test('says of site.yaml too when it has a merge conflict or another encoding', () => {
  expect(read('<<<<<<< HEAD', 'title: a').diagnostics.map(({ code }) => code)).toEqual([
    'source/merge-conflict',
  ])
  const foreign = parseSettings({ path, text: 'title: a', foreignEncoding: 'UTF-16LE' })
  expect(foreign.diagnostics.map(({ code, place }) => [code, place])).toEqual([['source/not-utf8', at(1, 1)]])
})

test.each([
  ['brackets', `a: ${'['.repeat(5000)}`],
  ['maps', 'a: {'.repeat(5000)],
  ['dashes', '- '.repeat(20_000)],
  ['colons', `a${': b'.repeat(20_000)}`],
])('refuses %s that nest more deeply than the machine can follow', (_, text) => {
  expect(read(text).diagnostics.map(({ values, place }) => [values, place])).toEqual([
    [{ reason: 'other', detail: 'nested too deeply' }, at(1, 1)],
  ])
})

test('takes many brackets and colons side by side', () => {
  const items = Array.from(
    { length: 300 },
    (_, index) => `  - { id: a${index}, label: "[b]: (c)", list: [d] }`,
  )
  expect(read('categories:', ...items).diagnostics).toEqual([])
})
