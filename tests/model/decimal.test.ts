import { expect, test } from 'vitest'
import { decimal } from '../../src/model/metric.ts'

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['012.50', '12.5'],
  ['100', '100'],
  ['100.0', '100'],
  ['-007.10', '-7.1'],
  ['0.05', '0.05'],
  ['00.500', '0.5'],
  ['98765432109876543210.0123456789', '98765432109876543210.0123456789'],
])('writes %s as %s', (text, value) => {
  expect(decimal(text)).toBe(value)
})

test.each(['', '-', '.', '.5', '5.', '+5', '1e3', '1,5', ' 1', '1\n', '−1', '0x10', 'NaN', '1.2.3'])(
  'takes %j for no number',
  (text) => {
    expect(decimal(text)).toBeUndefined()
  },
)
