/**
 * An article whose figures add up, with each of them broken in every way that a hand slips: what the check says of
 * each break is in `broken-figures.txt`, and what it cannot see stands there openly.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { wordDiagnostics } from '../src/cli/printing/worded-diagnostic.ts'
import { judged } from './check/judged.ts'

const sound = readFileSync(join(import.meta.dirname, 'sites/arithmetic/content/news/kiem-tra.md'), 'utf8')
const golden = join(import.meta.dirname, 'broken-figures.txt')

interface Break {
  readonly title: string
  readonly text: string
}

test('the article is sound before it is broken', () => {
  expect(said(sound)).toEqual([])
})

test('every broken figure is found, or listed as one that cannot be', () => {
  const breaks = [...figuresBroken(), ...partsDropped(), ...daysMoved()]
  const told = breaks.map(({ title, text }) => ({ title, faults: said(text) }))
  const silent = told.filter(({ faults }) => faults.length === 0).map(({ title }) => title)
  const report = told.map(({ title, faults }) => [title, ...faults.map((fault) => `  ${fault}`)].join('\n'))
  const unseen = [
    '',
    `Not found (${silent.length} of ${told.length}):`,
    ...silent.map((title) => `  ${title}`),
  ]
  const actual = `${[...report, ...unseen].join('\n')}\n`
  if (process.env.UPDATE) writeFileSync(golden, actual)
  expect(existsSync(golden), 'run `npm run test:update` and read what it wrote').toBe(true)
  expect(actual).toBe(readFileSync(golden, 'utf8'))
})

/** Each value of the front matter and each figure of the text, one at a time. */
function figuresBroken(): readonly Break[] {
  const figures = [
    ...sound.matchAll(/(?<=value: "?)[\d.]+/g),
    ...sound.matchAll(/[\d.]+(?= (?:nhiệm vụ|hồ sơ|thủ tục|lĩnh vực))/g),
  ]
  return figures.flatMap(({ 0: figure, index }) =>
    Object.entries(slips).flatMap(([slip, make]) => {
      const broken = make(figure)
      if (broken === undefined) return []
      const text = sound.slice(0, index) + broken + sound.slice(index + figure.length)
      return [{ title: `${whereIs(index)}: ${figure} → ${broken} (${slip})`, text }]
    }),
  )
}

/** Undefined where a figure has nothing that could slip in this way. */
const slips: Readonly<Record<string, (figure: string) => string | undefined>> = {
  'last digit changed': (figure) => figure.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  'first digit changed': (figure) =>
    figure.length === 1 ? undefined : figure.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
  'two digits swapped': (figure) => {
    const swapped = figure.replace(/(\d)(?!\1)(\d)/, '$2$1')
    return swapped === figure ? undefined : swapped
  },
  'mark moved': (figure) => (figure.includes('.') ? figure.replace(/(\d)\.(\d)/, '$1$2.') : undefined),
  'mark taken for a comma': (figure) => (figure.includes('.') ? figure.replace('.', ',') : undefined),
}

/** Each part of each sum left out. */
function partsDropped(): readonly Break[] {
  return [...sound.matchAll(/(?<=sum: \[)[^\]]+/g)].flatMap(({ 0: list, index }) => {
    const parts = list.split(', ')
    return parts.map((part) => {
      const rest = parts.filter((each) => each !== part).join(', ')
      const text = sound.slice(0, index) + rest + sound.slice(index + list.length)
      return { title: `${whereIs(index)}: ${part} left out of the sum`, text }
    })
  })
}

/** Each day set after the publication. */
function daysMoved(): readonly Break[] {
  return [...sound.matchAll(/(?<=asOf: )[\d-]+/g)].map(({ 0: day, index }) => ({
    title: `${whereIs(index)}: asOf ${day} → 2018-09-30, after the publication`,
    text: `${sound.slice(0, index)}2018-09-30${sound.slice(index + day.length)}`,
  }))
}

/** `received` in the front matter, `line 26` in the text. */
function whereIs(index: number): string {
  const lines = sound.slice(0, index).split('\n')
  const [, metric] = /^ {2}([\w-]+): \{/.exec(lines.at(-1) ?? '') ?? []
  return metric ?? `line ${lines.length}`
}

function said(text: string): readonly string[] {
  const { diagnostics } = judged(text)
  return wordDiagnostics(diagnostics, { language: 'en', ids: [], draw: () => 0 }).map(
    ({ code, severity, place, message }) => `${place.line}:${place.column} ${severity} ${code}  ${message}`,
  )
}
