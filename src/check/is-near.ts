/** Tells a figure that was mistyped from one that is another figure. */
import type { Decimal } from '../model/metric.ts'

// Of two digits, nearly every figure has a stated one that is near by chance.
const enough = 3

/**
 * Whether `said` may be `stated` with a slip: the digits in another order, one of them wrong, or a mark or zeros put
 * elsewhere.
 *
 * A rounding is no slip: `1.410` for `1.412`.
 */
export function isNear(said: Decimal, stated: Decimal): boolean {
  if (said === stated) return false
  if (significant(said) === significant(stated)) return significant(said).length >= enough
  // `98.9` for 98.99 is another way of rounding.
  const [a, b] = [digitsOf(said), digitsOf(stated)]
  if (a.length !== b.length || fraction(said).length !== fraction(stated).length) return false
  if (significant(stated).length < enough) return false
  const wrong = Array.from(a, (digit, index) => (digit === b[index] ? -1 : index)).filter(
    (index) => index >= 0,
  )
  const [only] = wrong
  if (only === undefined || wrong.length > 1) return inOrder(a) === inOrder(b)
  return significant(said).length >= enough && !/^0+$/.test(a.slice(only))
}

/** The digits without the zeros around them. */
function significant(value: Decimal): string {
  return digitsOf(value).replace(/^0+|(?<!0)0+$/g, '')
}

function digitsOf(value: Decimal): string {
  return value.replace(/[-.]/g, '')
}

function fraction(value: Decimal): string {
  return value.split('.')[1] ?? ''
}

function inOrder(digits: string): string {
  return Array.from(digits).sort().join('')
}
