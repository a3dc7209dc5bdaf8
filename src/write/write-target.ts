import type { FilePath } from '../model/place.ts'

export interface WriteTarget {
  readonly folder: string
  /** Holds the paths of the files that we wrote, one a line, each with its source; outside `folder`. */
  readonly listFile: string
  /** Takes the folder over: whatever lies in it counts as ours. */
  readonly prune?: boolean
  /** Sources with errors: what was made from them earlier stays as it is. */
  readonly keep?: ReadonlySet<FilePath>
}
