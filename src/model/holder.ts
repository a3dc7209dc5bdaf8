/** A process that holds a lock. */
export interface Holder {
  readonly pid: number
  /** The name of the machine. */
  readonly host: string
}

/** A process that wants one. */
export interface Applicant extends Holder {
  /** The time, in milliseconds since 1970. */
  readonly milliseconds: () => number
  /** Whether a process of this machine runs. */
  readonly isRunning: (pid: number) => boolean
}
