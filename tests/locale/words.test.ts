import { describe, expect, test } from 'vitest'
import { fillIn } from '../../src/locale/fill-in.ts'
import { localeOf } from '../../src/locale/locale.ts'
import { isSlug } from '../../src/model/address.ts'

const placesIn = (sentence: string) => sentence.match(/\{\w+\}/g) ?? []

/** Name and word, also of words that stand in groups. */
function allWords(words: object): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, word]) =>
    typeof word === 'string' ? [[name, word] as const] : allWords(word),
  )
}

describe.each(['vi', 'en'] as const)('in %s', (id) => {
  const {
    words,
    paths: { root, ...paths },
  } = localeOf(id)
  const said = allWords(words)

  test('the locale is found by its id', () => {
    expect(localeOf(id).id).toBe(id)
  })

  test('every word is said, trimmed and in NFC', () => {
    for (const [name, word] of said) {
      expect({ [name]: word.trim().normalize('NFC') || 'nothing' }).toEqual({ [name]: word })
    }
  })

  test('addresses are made of slugs, all different', () => {
    expect(Object.values(paths).filter((path) => !isSlug(path))).toEqual([])
    expect(new Set(Object.values(paths)).size).toBe(Object.values(paths).length)
  })

  test('a word keeps places for the same values as in Vietnamese', () => {
    const places = (of: typeof said) => of.map(([name, word]) => [name, placesIn(word)])
    expect(places(said)).toEqual(places(allWords(localeOf('vi').words)))
  })
})

test('fills in what a sentence keeps a place for', () => {
  expect(fillIn('Trang {n}', { n: 3 })).toBe('Trang 3')
  expect(fillIn('{a} và {b}, {a}', { a: 'một', b: '$&' })).toBe('một và $&, một')
  expect(fillIn('Trang', { n: 3 })).toBe('Trang')
})

test('throws for a place without a value', () => {
  expect(() => fillIn('Trang {n}', { number: 3 })).toThrow('no value for {n} in "Trang {n}"')
})
