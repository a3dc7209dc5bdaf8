import fc from 'fast-check'
import { expect } from 'vitest'
import { anyMarkdown } from './any-markdown.ts'
import { knownDifferences } from './known-differences.ts'
import { readWith } from './read-with.ts'

/** The law of the two parsers: they read any Markdown alike, but for the known differences. */
export const readAlike = fc.property(anyMarkdown, (text) => {
  fc.pre(!knownDifferences.some(({ sign }) => sign.test(text)))
  expect(readWith('satteri', text)).toEqual(readWith('remark', text))
})
