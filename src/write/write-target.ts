export interface WriteTarget {
  readonly folder: string
  /** Holds the paths of the files that we wrote, one a line; outside `folder`. */
  readonly listFile: string
  /** Takes the folder over: whatever lies in it counts as ours. */
  readonly prune?: boolean
}
