import { expect, test } from 'vitest'
import { formatTimes } from '../../src/cli/printing/format-times.ts'
import { stopwatch } from '../../src/engine/stopwatch.ts'

test('shows each stage, and under it what is done inside', () => {
  const table = formatTimes(
    [
      ['compile', { count: 1, ms: 1500 }],
      ['write', { count: 1, ms: 20 }],
      ['compile/parse', { count: 1412, ms: 987.4 }],
      ['write/page-article', { count: 3, ms: 4 }],
    ],
    'vi',
  )
  expect(table.split('\n').map((row) => row.trimEnd())).toEqual([
    'công đoạn                     số lần      giây',
    'compile                            1      1,50',
    '  parse                        1.412      0,99',
    'write                              1      0,02',
    '  page-article                     3      0,00',
  ])
})

test('adds up works, also those that were measured elsewhere, and waits for what takes its time', async () => {
  const watch = stopwatch()
  expect(watch.timed('plan', () => 7)).toBe(7)
  await watch.timed('compile', () => new Promise((resolve) => setTimeout(resolve, 20)))
  watch.add([['plan', { count: 2, ms: 1000 }]])
  const times = new Map(watch.times())
  expect(times.get('plan')).toMatchObject({ count: 3 })
  expect(times.get('plan')?.ms).toBeGreaterThanOrEqual(1000)
  expect(times.get('compile')?.ms).toBeGreaterThan(15)
})

test('a work that fails is measured too, and fails', () => {
  const watch = stopwatch()
  expect(() =>
    watch.timed('plan', () => {
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(watch.times().length).toBe(1)
})
