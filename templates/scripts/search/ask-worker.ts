/** One worker, started with the first question; of several questions only the last one's answer counts. */
import type { Answer, Question } from './question.ts'

export interface Asking {
  ask(question: Omit<Question, 'number'>): void
  /** Whatever is still to be answered is of no interest any more. */
  forget(): void
}

export function askWorker(href: string, hear: (answer: Answer) => void): Asking {
  let worker: Worker | undefined
  let last = 0
  const start = () => {
    // No module: it imports nothing, and browsers of 2022 know workers of this kind only.
    const started = new Worker(href)
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === last) hear(data)
    })
    // Its script did not come, or it broke: the next question starts another.
    started.addEventListener('error', () => {
      worker = undefined
      hear({ number: last, failed: true })
    })
    return started
  }
  return {
    ask(question) {
      last += 1
      worker ??= start()
      worker.postMessage({ ...question, number: last })
    },
    forget() {
      last += 1
    },
  }
}
