/** All that a build will look at, as it was before the build looked. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DiskTime, type FileStamp, stampBehind } from './engine/file-stamp.ts'
import { configurationNames } from './load/configuration-names.ts'
import { type FolderEntry, walkFolder } from './read/walk-folder.ts'

export interface SiteOnDisk {
  /** Everything below `content/`. */
  readonly content: readonly FolderEntry[]
  /** By location, the stamps of all files that are read: content, and the site's own templates and configuration. */
  readonly stamps: ReadonlyMap<string, FileStamp>
  /** When they were taken, or before. */
  readonly began: DiskTime
  /** Of the program, its packages, and what runs it. */
  readonly version: string
}

/** Throws an `Error` that names what cannot be read. */
export async function lookAtSite(
  siteFolder: string,
  { began, version }: Pick<SiteOnDisk, 'began' | 'version'>,
): Promise<SiteOnDisk> {
  const content = await walkFolder(join(siteFolder, 'content'))
  const templates = join(siteFolder, 'templates')
  const own = existsSync(templates) ? await walkFolder(templates) : []
  const configurations = configurationNames.map((name) => join(siteFolder, name)).filter(existsSync)
  const files = [...content, ...own].filter(({ readable }) => readable).map(({ location }) => location)
  return {
    content,
    stamps: new Map([...files, ...configurations].map((file) => [file, stampBehind(file)])),
    began,
    version,
  }
}
