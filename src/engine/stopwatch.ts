import { performance } from 'node:perf_hooks'
import type { Time, Timed, TimedWork, Times } from '../model/times.ts'

/** Adds up how long works take. It measures our own work and decides nothing. */
export interface Stopwatch {
  readonly timed: Timed
  /** Adds what another one, in another thread, has measured. */
  readonly add: (times: Times) => void
  /** In the order in which each work was first begun. */
  readonly times: () => Times
}

export function stopwatch(): Stopwatch {
  const sums = new Map<TimedWork, Time>()
  function add(name: TimedWork, { count, ms }: Time): void {
    const sum = sums.get(name)
    sums.set(name, { count: (sum?.count ?? 0) + count, ms: (sum?.ms ?? 0) + ms })
  }
  return {
    timed(name, work) {
      const start = performance.now()
      add(name, { count: 1, ms: 0 })
      const end = () => add(name, { count: 0, ms: performance.now() - start })
      const result = work()
      if (result instanceof Promise) return result.finally(end) as typeof result
      end()
      return result
    },
    add: (times) => {
      for (const [name, time] of times) add(name, time)
    },
    times: () => [...sums],
  }
}
