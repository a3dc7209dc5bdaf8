import type { FilePath } from '../model/place.ts'
import { filesIn } from './files-in.ts'
import type { OurFiles } from './our-files.ts'

/** What lies in the output folder, before anything is written. */
export interface Survey {
  /** Files that are ours. */
  readonly present: ReadonlySet<FilePath>
  /** Files that are not, by path. */
  readonly foreign: readonly FilePath[]
  /** What a killed run was about to write. */
  readonly leftovers: readonly FilePath[]
}

/** Looks into every folder. Of a folder that is taken over, all files are ours. */
export function surveyFolder(folder: string, ours: OurFiles | 'all'): Survey {
  const { files, leftovers } = filesIn(folder)
  const isOurs = (path: FilePath) => ours === 'all' || ours.has(path)
  return {
    present: new Set([...files].filter(isOurs)),
    foreign: [...files].filter((path) => !isOurs(path)).sort(),
    leftovers,
  }
}
