import type { Instant } from '../model/time.ts'

/** Undefined where there is none. */
export function latest(instants: readonly Instant[]): Instant | undefined {
  return [...instants].sort().at(-1)
}
