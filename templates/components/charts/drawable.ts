import type { Decimal } from '../../../src/model/metric.ts'

/** Beyond it a sum or a difference of a few numbers would be infinite, and nothing could be placed. */
const limit = 1e300

/** A figure as a length: near enough for a picture, whatever its size. What is read is the text. */
export function drawable(value: Decimal): number {
  return Math.max(-limit, Math.min(limit, Number(value)))
}
