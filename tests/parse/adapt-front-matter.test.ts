import { expect, test } from 'vitest'
import type { Configuration } from '../../src/model/configuration.ts'
import { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import { filePath } from '../../src/model/place.ts'
import { parseDocument } from '../../src/parse/parse-document.ts'

const file = filePath('news/a.md')
const text = [
  '---',
  'headline: Tin',
  'date: 2018-09-28',
  'topics:',
  '  - một cửa',
  'draft: false',
  '---',
  '',
].join('\n')

function adapted(adapt: NonNullable<Configuration['adapt']>) {
  const { value } = parseDocument({ path: file, text }, { parser: 'satteri', remarkPlugins: [], adapt })
  return value.frontMatter
}

test('hands the fields as data and the file to the hook, and takes what it returns', () => {
  const frontMatter = adapted((fields, path) => ({ ...fields, path }))
  expect(frontMatter?.data).toEqual({
    headline: 'Tin',
    date: '2018-09-28',
    topics: ['một cửa'],
    draft: false,
    path: 'news/a.md',
  })
})

test('keeps the place of a field that is there before and after, whatever its value', () => {
  const frontMatter = adapted(({ date }) => ({ date: `${date}T00:00+07:00` }))
  expect(frontMatter?.placeOf(['date'])).toEqual({ file, line: 3, column: 7 })
  expect(frontMatter?.placeOfKey(['date'])).toEqual({ file, line: 3, column: 1 })
  expect(frontMatter?.writtenAt(['date'])).toBeUndefined()
})

test('traces a new field to the one whose value it carries, else to the opening line', () => {
  const frontMatter = adapted(({ headline, topics }) => ({
    title: headline,
    tags: topics,
    source: { name: 'một cửa', url: 'https://haiphong.gov.vn' },
    hidden: false,
  }))
  expect(frontMatter?.placeOf(['title'])).toEqual({ file, line: 2, column: 11 })
  expect(frontMatter?.placeOfKey(['title'])).toEqual({ file, line: 2, column: 1 })
  expect(frontMatter?.writtenAt(['title'])).toEqual({ text: 'Tin', quoted: false })
  expect(frontMatter?.placeOf(['tags'])).toEqual({ file, line: 5, column: 3 })
  expect(frontMatter?.placeOf(['tags', 0])).toEqual({ file, line: 5, column: 5 })
  expect(frontMatter?.placeOf(['source', 'name'])).toEqual({ file, line: 5, column: 5 })
  expect(frontMatter?.placeOf(['source', 'url'])).toEqual({ file, line: 1, column: 1 })
  expect(frontMatter?.placeOf(['hidden'])).toEqual({ file, line: 1, column: 1 })
  expect(frontMatter?.placeOf(['missing'])).toEqual({ file, line: 1, column: 1 })
})

test('is not disturbed by a hook that changes what it was given', () => {
  const frontMatter = adapted((fields) => {
    const changed = fields as Record<string, unknown>
    delete changed.headline
    return Object.assign(changed, { title: 'Tin' })
  })
  expect(frontMatter?.placeOf(['title'])).toEqual({ file, line: 2, column: 11 })
})

test('leaves out what the hook sets to nothing, and puts texts in NFC', () => {
  const frontMatter = adapted(() => ({ title: 'Ca\u0301n bo\u0323\u0302', summary: undefined }))
  expect(frontMatter?.data).toEqual({ title: 'Cán bộ' })
})

test('throws on what the hook throws', () => {
  const fault = new ConfigurationFault(
    'adapt-failed',
    { content: file, detail: 'no' },
    { file: '/bantin.config.ts' },
  )
  expect(() =>
    adapted(() => {
      throw fault
    }),
  ).toThrow(fault)
})

test('refuses a result that is no plain data', () => {
  expect(() => adapted(() => undefined as never)).toThrow(ConfigurationFault)
  expect(() =>
    adapted((fields) => {
      const circle: Record<string, unknown> = { ...fields }
      circle.self = circle
      return circle
    }),
  ).toThrow(ConfigurationFault)
})

test('does not call the hook without front matter', () => {
  const adapt = () => {
    throw new Error('called')
  }
  const { value } = parseDocument(
    { path: file, text: 'Chào.' },
    { parser: 'satteri', remarkPlugins: [], adapt },
  )
  expect(value.frontMatter).toBeUndefined()
})
