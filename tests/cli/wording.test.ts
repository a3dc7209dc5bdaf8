import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordDiagnostics } from '../../src/cli/printing/worded-diagnostic.ts'
import { yamlReasons as englishReasons, shapes as englishShapes } from '../../src/cli/wording/en/examples.ts'
import { shapes, yamlReasons } from '../../src/cli/wording/vi/examples.ts'
import { wordingIn } from '../../src/cli/wording/wording-in.ts'
import type { ArticleId } from '../../src/model/address.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import type { Code } from '../../src/model/faults.ts'
import { type Language, languages } from '../../src/model/language.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import { severities } from '../../src/model/severities.ts'
import { sampleFaults } from './sample-faults.ts'

const codes = Object.keys(severities) as Code[]
const place = startOf(filePath('news/2018/mot-cua.md'))

/** Every sentence of a language, as an editor reads it. */
function listing(language: Language): string {
  const context = { language, ids: ['bcdef' as ArticleId], draw: () => 10 }
  return codes
    .flatMap((code) => wordDiagnostics([diagnose(code, place, sampleFaults[code])], context))
    .map(({ code, severity, message, hint }) => `${severity} ${code}\n  ${message}\n  ${hint ?? '–'}\n`)
    .join('\n')
}

test.each(languages)('says what the reviewed list says, in %s', (language) => {
  const golden = join(import.meta.dirname, `wording.${language}.txt`)
  const actual = listing(language)
  if (process.env.UPDATE) writeFileSync(golden, actual)
  expect(existsSync(golden), 'run `npm run test:update` and read what it wrote').toBe(true)
  expect(actual).toBe(readFileSync(golden, 'utf8'))
})

test.each(languages.flatMap((language) => codes.map((code) => [language, code] as const)))(
  'in %s, %s is a sentence with an action',
  (language, code) => {
    const [worded] = wordDiagnostics([diagnose(code, place, sampleFaults[code])], {
      language,
      ids: [],
      draw: () => 10,
    })
    for (const sentence of [worded?.message, worded?.hint]) {
      expect(sentence).toMatch(/^[\p{Lu}`“].*[.?]$/su)
      expect(sentence).not.toMatch(/undefined|null|\[object|\n|Error:|invalid|please|vui lòng|không hợp lệ/i)
      expect(sentence).not.toContain(code)
    }
  },
)

test('says the same things in both languages', () => {
  expect(Object.keys(wordingIn('vi')).sort()).toEqual(codes.toSorted())
  expect(Object.keys(wordingIn('en')).sort()).toEqual(codes.toSorted())
  expect(
    codes.filter((code) => Boolean(wordingIn('vi')[code].hint) !== Boolean(wordingIn('en')[code].hint)),
  ).toEqual([])
})

test('explains every accident of YAML with and without the field it happened to', () => {
  for (const reasons of [yamlReasons, englishReasons]) {
    for (const { what, how } of Object.values(reasons)) {
      for (const key of ['title', undefined]) {
        expect(what(key)).toMatch(/\S/)
        expect(`${what(key)} ${how(key)}`).not.toContain('undefined')
      }
    }
  }
})

test('shows an example for every shape', () => {
  for (const { name, example } of [...Object.values(shapes), ...Object.values(englishShapes)]) {
    expect(name).toMatch(/\S/)
    expect(example).toMatch(/\S/)
  }
})

test('offers a different free id to every article without one', () => {
  const draws = [10, 0, 0, 0, 0, 10, 0, 0, 0, 0, 11, 0, 0, 0, 0, 12, 0, 0, 0, 0]
  const hints = wordDiagnostics(
    [1, 2].map((line) => diagnose('id/missing', { ...place, line }, {})),
    { language: 'en', ids: ['a0000' as ArticleId], draw: () => draws.shift() ?? 0 },
  ).map(({ hint }) => hint)
  expect(hints).toEqual([
    'Add the line `id: b0000`; no article has this id.',
    'Add the line `id: c0000`; no article has this id.',
  ])
})
