/** Works whose time is told: the stages, what is done to each file, and the kinds of pages. */
export type TimedWork =
  | 'look-around'
  | 'configuration'
  | 'compile'
  | 'compile/parse'
  | 'compile/check'
  | 'compile/compile'
  | 'catalogue'
  | 'look'
  | 'plan'
  | 'prove'
  | 'write'
  | `write/page-${string}`
  | 'write/compress'
  | 'write/derive'
  | 'write/put'
  | 'note'

/** How often a work was done, and how long it took, in milliseconds; in threads, all of them together. */
export interface Time {
  readonly count: number
  readonly ms: number
}

export type Times = readonly (readonly [TimedWork, Time])[]

/** Does the work and measures it; asynchronous work until it has ended. */
export type Timed = <T>(name: TimedWork, work: () => T) => T
