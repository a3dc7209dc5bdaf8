/**
 * A day or an instant, in words for people and in figures for machines.
 */
import type { TimeModel } from '../../src/model/page-model.ts'

export function Time({ time }: { readonly time: TimeModel }) {
  return <time datetime={time.machine}>{time.text}</time>
}
