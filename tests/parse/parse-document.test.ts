import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'

const path = filePath('news/2018/mot-cua.md')
const options = { parser: 'satteri' as const, remarkPlugins: [] }
const parse = (...lines: readonly string[]) => parseDocument({ path, text: lines.join('\n') }, options)

/** What was said, short enough to be read in one line. */
const said = (...lines: readonly string[]) =>
  parse(...lines).diagnostics.map(({ code, place, values }) => [code, place.line, place.column, values])

test('takes a file apart, with every position that of the whole file', () => {
  const { value, diagnostics } = parse('---', 'title: Một cửa', '---', '', 'Chào 😀 *bạn*.')
  expect(diagnostics).toEqual([])
  expect({ ...value, frontMatter: value.frontMatter?.data }).toEqual({
    kind: 'article',
    path,
    text: '---\ntitle: Một cửa\n---\n\nChào 😀 *bạn*.',
    bodyText: '\n\n\n\nChào 😀 *bạn*.',
    frontMatter: { title: 'Một cửa' },
    body: {
      type: 'root',
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 5, column: 15, offset: 18 } },
      children: [
        {
          type: 'paragraph',
          position: { start: { line: 5, column: 1, offset: 4 }, end: { line: 5, column: 15, offset: 18 } },
          children: [
            {
              type: 'text',
              value: 'Chào 😀 ',
              position: { start: { line: 5, column: 1, offset: 4 }, end: { line: 5, column: 9, offset: 12 } },
            },
            {
              type: 'emphasis',
              position: {
                start: { line: 5, column: 9, offset: 12 },
                end: { line: 5, column: 14, offset: 17 },
              },
              children: [
                {
                  type: 'text',
                  value: 'bạn',
                  position: {
                    start: { line: 5, column: 10, offset: 13 },
                    end: { line: 5, column: 13, offset: 16 },
                  },
                },
              ],
            },
            {
              type: 'text',
              value: '.',
              position: {
                start: { line: 5, column: 14, offset: 17 },
                end: { line: 5, column: 15, offset: 18 },
              },
            },
          ],
        },
      ],
    },
  })
  expect(value.frontMatter?.placeOf(['title'])).toEqual({ file: path, line: 2, column: 8 })
})

test('calls what lies below pages/ a page', () => {
  const source = { path: filePath('pages/lien-he.md'), text: '---\ntitle: a\n---\n' }
  expect(parseDocument(source, options).value.kind).toBe('page')
})

test('says where the first letter is lost of a file in another encoding, and nothing else', () => {
  const text = 'ti\n\nBáo c\ufffdo\ufffd'
  const { value, diagnostics } = parseDocument({ path, text, foreignEncoding: 'unknown' }, options)
  expect(diagnostics).toEqual([
    {
      code: 'source/not-utf8',
      severity: 'error',
      values: { encoding: 'unknown' },
      place: { file: path, line: 3, column: 6 },
      related: [],
    },
  ])
  expect(value).toEqual({
    kind: 'article',
    path,
    text: '',
    frontMatter: undefined,
    body: { type: 'root', children: [] },
    bodyText: '',
  })
})

test('puts all text in NFC and says so once, at the first word', () => {
  const { value, diagnostics } = parse(
    '---',
    'title: a',
    '---',
    'Rồi co\u0302ng ta\u0301c',
    'ca\u0301n bo\u0323\u0302',
  )
  expect(value.text).toBe('---\ntitle: a\n---\nRồi công tác\ncán bộ')
  expect(diagnostics.map(({ code, place, values }) => [code, place.line, place.column, values])).toEqual([
    ['text/not-nfc', 4, 5, { sample: 'công' }],
  ])
})

test('puts letters in NFC that are written as character references', () => {
  const { value } = parse('---', 'title: a', '---', 'e&#x301; ![e&#x301;](a.jpg "e&#x301;")')
  const [paragraph] = value.body.children
  expect(paragraph).toMatchObject({
    children: [
      { type: 'text', value: 'é ' },
      { type: 'image', alt: 'é', title: 'é' },
    ],
  })
})

test.each([
  ['no front matter', ['Chào.'], [['front-matter/missing', 1, 1, {}]]],
  ['an empty file', [''], [['front-matter/missing', 1, 1, {}]]],
  ['text between two rules', ['---', 'Chào.', '---'], [['front-matter/missing', 1, 1, {}]]],
  ['a rule above the text', ['---', '', 'Chào.'], [['front-matter/missing', 1, 1, {}]]],
  ['blank lines above', ['', '', '---', 'title: a', '---'], [['front-matter/not-first', 1, 1, { line: 3 }]]],
  [
    'a field above',
    ['expires: 2025', '---', 'title: a', '---'],
    [['front-matter/not-first', 1, 1, { line: 2 }]],
  ],
  ['a heading above', ['# A', '---', 'title: a', '---'], [['front-matter/not-first', 1, 1, { line: 2 }]]],
  ['no opening line', ['title: a', 'tags:', '- b', '---', 'Chào.'], [['front-matter/unopened', 1, 1, {}]]],
  ['no closing line', ['---', 'title: a', '', 'Chào: bạn', 'Chào.'], [['front-matter/unclosed', 5, 1, {}]]],
  ['nothing but fields', ['---', 'title: a', ''], [['front-matter/unclosed', 2, 1, {}]]],
  [
    'a later rule that closes',
    ['---', 'title: a', '', 'Chào.', '', '---', 'b'],
    [['front-matter/unclosed', 4, 1, {}]],
  ],
  [
    'JavaScript',
    ['---js', 'process.exit()', '---', ''],
    [['front-matter/foreign-language', 1, 1, { language: 'js' }]],
  ],
  ['JSON', ['---json', '{}', '---'], [['front-matter/foreign-language', 1, 1, { language: 'json' }]]],
] as const)('knows %s', (_, lines, expected) => {
  expect(said(...lines)).toEqual(expected)
})

test.each([
  ['a named language', ['---yaml', 'title: a', '---']],
  ['spaces after the lines', ['---  ', 'title: a', '---\t']],
  ['spaces before the opening line', [' ---', 'title: a', '---']],
  ['nothing in it', ['---', '---']],
  ['comments only', ['---', '# a', '---']],
] as const)('takes front matter with %s', (_, lines) => {
  expect(said(...lines)).toEqual([])
})

test('ends the front matter at a whole line of dashes only', () => {
  const { value, diagnostics } = parse(
    '---',
    'title: a',
    'summary: |',
    '  b',
    '  ---',
    '----: c',
    '---',
    'Chào.',
  )
  expect(diagnostics).toEqual([])
  expect(value.frontMatter?.data).toEqual({ title: 'a', summary: 'b\n---\n', '----': 'c' })
})

test('reads what stands in misplaced front matter, so that other mistakes are found in the same run', () => {
  const misplaced = [
    ['', '---', 'title: a', '---', 'Chào.'],
    ['title: a', '---', 'Chào.'],
    ['---', 'title: a', '', 'Chào.'],
    ['---', 'title: a', '', 'Chào.', '---'],
  ]
  for (const lines of misplaced) {
    const { value } = parse(...lines)
    expect(value.frontMatter?.data).toEqual({ title: 'a' })
    expect(value.bodyText.trim()).toBe('Chào.')
  }
})

test('gives the text between two rules as body', () => {
  expect(parse('---', 'Chào.', '---').value.bodyText).toBe('---\nChào.\n---')
})

test('says every merge conflict once, and nothing about the YAML that it breaks', () => {
  const conflict = ['<<<<<<< HEAD', 'title: a', '=======', 'title: b', '>>>>>>> theirs']
  expect(said('---', ...conflict, '---', 'Chào.', '', ...conflict, '>>>>>>> left')).toEqual([
    ['source/merge-conflict', 2, 1, { marker: '<<<<<<<' }],
    ['source/merge-conflict', 10, 1, { marker: '<<<<<<<' }],
    ['source/merge-conflict', 15, 1, { marker: '>>>>>>>' }],
  ])
})

test('lets a code block show a merge conflict, and seven signs underline a heading', () => {
  expect(
    said('---', 'title: a', '---', '```', '<<<<<<< HEAD', '>>>>>>> b', '```', 'Chào', '======='),
  ).toEqual([])
})

test.each([
  ['quotes', `${'>'.repeat(30_000)} a`],
  ['lists on one line', `${'- '.repeat(30_000)}a`],
  ['marks', `${'*'.repeat(300)}a${'*'.repeat(300)}`],
])('refuses %s that are nested more deeply than anybody writes', (_, text) => {
  expect(said('---', 'title: a', '---', text)).toEqual([['text/nested-too-deeply', 1, 1, {}]])
})

test('calls a key that is there twice by its second place, and keeps the first value', () => {
  const { value, diagnostics } = parse(
    '---',
    'title: a',
    'cover: { src: b, alt: c, alt: d }',
    'title: e',
    '---',
  )
  expect(value.frontMatter?.data).toEqual({ title: 'a', cover: { src: 'b', alt: 'c' } })
  expect(diagnostics).toEqual([
    {
      code: 'front-matter/duplicate-key',
      severity: 'error',
      values: { key: 'title' },
      place: { file: path, line: 4, column: 1 },
      related: [{ file: path, line: 2, column: 1 }],
    },
    {
      code: 'front-matter/duplicate-key',
      severity: 'error',
      values: { key: 'alt' },
      place: { file: path, line: 3, column: 26 },
      related: [{ file: path, line: 3, column: 18 }],
    },
  ])
})
