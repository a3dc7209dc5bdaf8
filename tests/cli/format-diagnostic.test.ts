import { expect, test } from 'vitest'
import { codeFrame } from '../../src/cli/printing/code-frame.ts'
import { formatDiagnostic } from '../../src/cli/printing/format-diagnostic.ts'
import { wordDiagnostics } from '../../src/cli/printing/worded-diagnostic.ts'
import { diagnose } from '../../src/model/diagnostic.ts'
import { filePath } from '../../src/model/place.ts'

const viewpoint = { site: '/srv/site', folder: '/srv/site' }
const context = { language: 'en', ids: [], draw: () => 10 } as const
const file = filePath('news/2018/mot-cua.md')
const mismatch = diagnose(
  'metric/sum-mismatch',
  { file, line: 14, column: 12 },
  { metric: 'received', value: '1,412', parts: ['on-time', 'pending'], sum: '1,411' },
)

function printed(diagnostic: typeof mismatch | ReturnType<typeof diagnose>, folder = '/srv/site'): string {
  return wordDiagnostics([diagnostic], context)
    .map((worded) => formatDiagnostic(worded, { language: 'en', viewpoint: { ...viewpoint, folder } }))
    .join('\n')
}

test('prints the place, the severity, the code, the sentence and the action', () => {
  expect(printed(mismatch)).toBe(
    [
      'content/news/2018/mot-cua.md:14:12 error metric/sum-mismatch  `received` is 1,412, but on-time + pending make 1,411.',
      '  Correct the figure that is wrong, or take the part out of `sum`.',
    ].join('\n'),
  )
})

test('shows files relative to the folder that the editor is in', () => {
  expect(printed(mismatch, '/srv')).toMatch(/^site\/content\/news\/2018\/mot-cua\.md:14:12 /)
  expect(printed(mismatch, '/srv/site/content/news')).toMatch(/^2018\/mot-cua\.md:14:12 /)
  expect(printed(mismatch, '/srv/other')).toMatch(/^\.\.\/site\/content\/news\//)
})

test('lists the other places that it takes to understand the fault', () => {
  const first = { file: filePath('news/2018/mot-cua-2.md'), line: 2, column: 5 }
  const duplicate = diagnose('id/duplicate', [{ file, line: 2, column: 5 }, first], { id: 'k7m39' })
  expect(printed(duplicate)).toBe(
    [
      'content/news/2018/mot-cua.md:2:5 error id/duplicate  Another article has the id `k7m39`; both QR codes would lead to one place.',
      '  see also: content/news/2018/mot-cua-2.md:2:5',
      '  Keep the id of the one published first; in the newer one write `id: aaaaa`.',
    ].join('\n'),
  )
})

test('gives the diagnostics in the order of files, lines and columns', () => {
  const at = (path: string, line: number) =>
    diagnose('id/missing', { file: filePath(path), line, column: 1 }, {})
  const faults = [at('news/b.md', 1), at('news/a.md', 9), at('news/a.md', 2)]
  const worded = wordDiagnostics(faults, { ...context, draw: counting() })
  expect(worded.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
    'news/a.md:2',
    'news/a.md:9',
    'news/b.md:1',
  ])
})

test('marks the place in its line, between its neighbours', () => {
  expect(codeFrame('---\ntitle: Một cửa\nreceived: 1412\n---\n', { line: 2, column: 8 }, 80)).toBe(
    ['  1 | ---', '> 2 | title: Một cửa', '    |        ^', '  3 | received: 1412'].join('\n'),
  )
})

test('cuts a paragraph of one long line around the place', () => {
  const text = `${'a'.repeat(500)}X${'b'.repeat(500)}`
  expect(codeFrame(text, { line: 1, column: 501 }, 40)).toBe(
    ['> 1 | …aaaaaaaaaaaaaXbbbbbbbbbbbb…', '    |               ^'].join('\n'),
  )
})

test('shows what a terminal would obey as a sign', () => {
  expect(codeFrame('a\u001b[31mb\u2028c', { line: 1, column: 1 }, 80)).toBe('> 1 | a·[31mb·c\n    | ^')
})

test('survives a place outside the text', () => {
  expect(codeFrame('one line', { line: 9, column: 9 }, 80)).not.toContain('undefined')
  expect(codeFrame('', { line: 1, column: 1 }, 80)).not.toContain('undefined')
})

/** 0, 1, 2 … below the limit. */
function counting(): (below: number) => number {
  let next = 0
  return (below) => next++ % below
}
