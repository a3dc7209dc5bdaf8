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
  const [a, b] = aligned(said, stated)
  if (a.length !== b.length || significant(stated).length < enough) return false
  const wrong = Array.from(a, (digit, index) => (digit === b[index] ? -1 : index)).filter(
    (index) => index >= 0,
  )
  const [only] = wrong
  if (only === undefined || wrong.length > 1) return inOrder(a) === inOrder(b)
  return isAsExact(said, stated) && significant(said).length >= enough && !/^0+$/.test(a.slice(only))
}

/** `98.9` is no slip for 98.99, but another way of rounding. */
function isAsExact(said: Decimal, stated: Decimal): boolean {
  return fraction(said).length === fraction(stated).length
}

/** The digits without the zeros around them. */
function significant(value: Decimal): string {
  return value.replace(/[-.]/g, '').replace(/^0+|(?<!0)0+$/g, '')
}

/** The digits of both, the shorter fraction filled up with zeros. */
function aligned(first: Decimal, second: Decimal): readonly [string, string] {
  const places = Math.max(fraction(first).length, fraction(second).length)
  const filled = (value: Decimal) => value.replace(/^-|\..*/g, '') + fraction(value).padEnd(places, '0')
  return [filled(first), filled(second)]
}

function fraction(value: Decimal): string {
  return value.split('.')[1] ?? ''
}

function inOrder(digits: string): string {
  return Array.from(digits).sort().join('')
}
