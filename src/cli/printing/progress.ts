/** Shows on a terminal that long work goes on. */
import { Presets, SingleBar } from 'cli-progress'
import type { Step } from '../../model/build-report.ts'
import type { Phrases } from '../phrases/phrases-in.ts'
import type { Surroundings } from '../surroundings.ts'

export interface Progress {
  readonly advance: (step: Step, done: number, total: number) => void
  /** Takes the bar off the screen. */
  readonly end: () => void
}

// Shorter work is over before a bar could be read.
const patienceMs = 1000

export function terminalProgress(
  phrases: Phrases,
  { milliseconds }: Pick<Surroundings, 'milliseconds'>,
): Progress {
  const start = milliseconds()
  const bar = new SingleBar(
    { format: '{step} {bar} {value}/{total}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  return {
    advance: (step, done, total) => {
      if (milliseconds() - start < patienceMs) return
      if (!bar.isActive) bar.start(total, done, { step: phrases.steps[step] })
      bar.setTotal(total)
      bar.update(done, { step: phrases.steps[step] })
    },
    end: () => bar.stop(),
  }
}

export const silentProgress: Progress = { advance: () => {}, end: () => {} }
