/**
 * All of the world that a command may touch besides the site's folder, as one value.
 *
 * The program gets the process's; tests get one in which the clock stands still.
 */
import { randomInt } from 'node:crypto'
import { availableParallelism, homedir, hostname } from 'node:os'
import { performance } from 'node:perf_hooks'
import type { Applicant } from '../model/holder.ts'
import { type Instant, instantOf } from '../model/time.ts'

export interface Surroundings {
  /** The current folder, absolute. */
  readonly folder: string
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The standard output is a terminal that somebody looks at. */
  readonly terminal: boolean
  readonly colours: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** This process, for locks. */
  readonly applicant: Applicant
  /** Name and version of what runs the program. */
  readonly runtime: string
  /** How many threads the machine runs at once. */
  readonly cores: number
  readonly now: () => Instant
  readonly milliseconds: () => number
  /** A random whole number from 0 to `below - 1`. */
  readonly draw: (below: number) => number
  readonly peakRssMb: () => number
  /** Results: standard output. */
  readonly print: (line: string) => void
  /** What went wrong with the command, and remarks on the way: standard error. */
  readonly remark: (line: string) => void
  /** Settles when somebody presses Ctrl-C. */
  readonly interrupted: () => Promise<void>
}

export function processSurroundings(): Surroundings {
  const { env, stderr, stdout } = process
  return {
    folder: process.cwd(),
    home: homedir(),
    env,
    terminal: stdout.isTTY === true,
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    // Some terminals say that they have none.
    width: stdout.columns || 100,
    applicant: { pid: process.pid, host: hostname(), milliseconds: Date.now, isRunning },
    runtime: `${process.version} ${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    now: currentInstant,
    milliseconds: () => performance.now(),
    draw: (below) => randomInt(below),
    peakRssMb: () => Math.round(process.resourceUsage().maxRSS / 1024),
    print: (line) => stdout.write(`${line}\n`),
    remark: (line) => stderr.write(`${line}\n`),
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', resolve)
        process.once('SIGTERM', resolve)
      }),
  }
}

/** One that belongs to somebody else runs too. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function currentInstant(): Instant {
  const text = new Date().toISOString()
  const now = instantOf(text)
  if (now === undefined)
    throw new Error(`The clock of this machine shows ${text}, outside the years 1 to 9999.`)
  return now
}
