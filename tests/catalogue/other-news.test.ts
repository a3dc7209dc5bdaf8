import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withOtherNews } from '../../src/catalogue/with-other-news.ts'
import { urlPath } from '../../src/model/address.ts'
import type { PlainDate } from '../../src/model/time.ts'

/** One article for each letter, newest first; the letter is its category, letter and rank its title. */
function list(categories: string) {
  return [...categories].map((category, index) => ({
    category,
    title: `${category}${categories.length - index}`,
    address: urlPath(`${categories.length - index}`),
    day: '2020-01-01' as PlainDate,
  }))
}

function blocks(categories: string): Record<string, { newer: string; older: string }> {
  const titles = (references: readonly { readonly title: string }[]) =>
    references.map(({ title }) => title).join(' ')
  return Object.fromEntries(
    withOtherNews(list(categories)).map(({ title, otherNews }) => [
      title,
      { newer: titles(otherNews.newer), older: titles(otherNews.older) },
    ]),
  )
}

test('shows five older and three newer ones of the category, the nearest', () => {
  expect(blocks('aaaaaaaaaaaa').a7).toEqual({ newer: 'a10 a9 a8', older: 'a6 a5 a4 a3 a2' })
})

test('fills up with older ones of the site', () => {
  expect(blocks('aabbabbbb').a8).toEqual({ newer: 'a9', older: 'a5 b7 b6 b4 b3' })
})

test('fills up with the nearest newer ones of the site, newest first', () => {
  expect(blocks('bbbbaba').a1).toEqual({ newer: 'b4 a3 b2', older: '' })
})

test('leaves the block of the first article empty', () => {
  expect(blocks('a')).toEqual({ a1: { newer: '', older: '' } })
})

const categories = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 60 })

test('never shows an article twice or below itself', () => {
  fc.assert(
    fc.property(categories, (text) => {
      for (const { title, otherNews } of withOtherNews(list(text))) {
        const shown = [
          title,
          ...otherNews.newer.map((item) => item.title),
          ...otherNews.older.map((item) => item.title),
        ]
        expect(new Set(shown).size).toBe(shown.length)
      }
    }),
  )
})

test('shows five older ones wherever there are five', () => {
  fc.assert(
    fc.property(categories, (text) => {
      const counts = withOtherNews(list(text)).map(({ otherNews }) => otherNews.older.length)
      expect(counts).toEqual(counts.map((_, index) => Math.min(5, counts.length - 1 - index)))
    }),
  )
})

test('changes the block of at most six articles when the newest is added', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'b', 'c'), categories, (newest, text) => {
      const before = blocks(text)
      const after = blocks(newest + text)
      const changed = Object.keys(before).filter(
        (title) => JSON.stringify(before[title]) !== JSON.stringify(after[title]),
      )
      expect(changed.length).toBeLessThanOrEqual(6)
    }),
  )
})
