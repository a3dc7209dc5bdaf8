import { expect, test } from 'vitest'
import type { FigureRow } from '../../src/model/figure-models.ts'
import type { Decimal } from '../../src/model/metric.ts'
import { figureSets } from '../../templates/components/figure-sets.ts'

const row = (label: string, role: FigureRow['role']): FigureRow => ({
  label,
  role,
  value: '1' as Decimal,
  text: '1',
})

test('gives every whole the parts that follow it', () => {
  const [a, b, c, d, e] = [
    row('a', 'whole'),
    row('b', 'part'),
    row('c', 'part'),
    row('d', 'single'),
    row('e', 'whole'),
  ] as const
  const f = row('f', 'part')
  expect(figureSets([a, b, c, d, e, f])).toEqual([
    { head: a, parts: [b, c] },
    { head: d, parts: [] },
    { head: e, parts: [f] },
  ])
})

test('has nothing to say of no rows', () => {
  expect(figureSets([])).toEqual([])
})
