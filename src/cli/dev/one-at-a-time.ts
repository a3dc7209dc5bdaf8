/** Work that is asked for whenever something changes, and done one at a time. */
import { setTimeout as pause } from 'node:timers/promises'

export interface OneAtATime {
  /** Settles when everything that has been asked for is done. */
  readonly ask: () => Promise<void>
  /** Asks for nothing more; settles when the work that goes on is done. */
  readonly end: () => Promise<void>
}

/** Waits `pauseMs` for what else may change; what is asked for while the work goes on is done once afterwards. */
export function oneAtATime(work: () => Promise<void>, pauseMs: number): OneAtATime {
  let wanted = false
  let ended = false
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    while (wanted && !ended) {
      await pause(pauseMs)
      wanted = false
      await work()
    }
    running = undefined
  }

  return {
    ask() {
      wanted = true
      running ??= run()
      return running
    },
    async end() {
      ended = true
      await running
    },
  }
}
