import type { Surroundings } from '../../src/cli/surroundings.ts'
import { type Instant, instantOf } from '../../src/model/time.ts'

export interface Heard {
  readonly surroundings: Surroundings
  readonly printed: string[]
  readonly remarks: string[]
}

/** A world around a command in which the clock stands still and chance counts: 0, 1, 2 … */
export function stillSurroundings(folder: string, changes: Partial<Surroundings> = {}): Heard {
  const printed: string[] = []
  const remarks: string[] = []
  let next = 10
  return {
    printed,
    remarks,
    surroundings: {
      folder,
      home: '/nowhere',
      env: {},
      terminal: false,
      colours: false,
      width: 80,
      cores: 1,
      runtime: 'still',
      applicant: { pid: 1, host: 'here', milliseconds: () => 0, isRunning: () => false },
      now: () => instantOf('2018-12-31T17:30:00Z') as Instant,
      milliseconds: () => 0,
      draw: (below) => next++ % below,
      peakRssMb: () => 100,
      print: (line) => printed.push(line),
      remark: (line) => remarks.push(line),
      interrupted: () => Promise.resolve(),
      ...changes,
    },
  }
}
