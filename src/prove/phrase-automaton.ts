/** Sequences of small numbers as the states of a machine that reads one number after the other. */
export interface Automaton {
  /** By `state * width + number`, the next state. The first state is 0. */
  readonly next: Int32Array
  readonly width: number
  /** By state, the phrases that end there. */
  readonly ends: readonly (readonly number[])[]
  /** By state, 1 where a phrase ends. */
  readonly isEnd: Uint8Array
}

/** @param width All numbers are below it. */
export function phraseAutomaton(phrases: readonly (readonly number[])[], width: number): Automaton {
  const { next, ends } = treeOf(phrases, width)
  const fallback = new Int32Array(ends.length)
  // Breadth first: where a shorter beginning leads is settled before a longer one falls back on it.
  const queue = [0]
  for (const state of queue) {
    const shorter = fallback[state] as number
    if (state !== shorter) ends[state]?.push(...(ends[shorter] ?? []))
    for (let number = 0; number < width; number += 1) {
      const onward = state === 0 ? 0 : (next[shorter * width + number] as number)
      const child = next[state * width + number] as number
      if (child === 0) next[state * width + number] = onward
      else {
        fallback[child] = onward
        queue.push(child)
      }
    }
  }
  return { next, width, ends, isEnd: Uint8Array.from(ends, ({ length }) => (length > 0 ? 1 : 0)) }
}

/** The phrases as one tree; 0 where nothing goes on. */
function treeOf(phrases: readonly (readonly number[])[], width: number) {
  const most = phrases.reduce((sum, { length }) => sum + length, 1)
  const next = new Int32Array(most * width)
  const ends: number[][] = [[]]
  phrases.forEach((phrase, index) => {
    let state = 0
    for (const number of phrase) {
      const slot = state * width + number
      if (next[slot] === 0) next[slot] = ends.push([]) - 1
      state = next[slot] as number
    }
    ends[state]?.push(index)
  })
  return { next, ends }
}
