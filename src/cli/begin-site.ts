/** Begins a site in a folder that has none: copies our starter files, and overwrites nothing. */
import { constants, existsSync } from 'node:fs'
import { copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../model/language.ts'

// At the same distance from the source as from the compiled file.
const starter = fileURLToPath(new URL('../../starter/', import.meta.url))

/** The files it wrote, absolute and in order; none when the site has its site.yaml already. */
export async function beginSite(site: string, language: Language): Promise<readonly string[]> {
  if (existsSync(join(site, 'content', 'site.yaml'))) return []
  const folders = [join(starter, 'all'), join(starter, language)]
  const written = await Promise.all(folders.map((folder) => copyMissing(folder, site)))
  return written.flat().sort()
}

async function copyMissing(from: string, to: string): Promise<readonly string[]> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const copies = files.map((file) => ({ file, copy: join(to, file.slice(from.length)) }))
  const missing = copies.filter(({ copy }) => !existsSync(copy))
  for (const { file, copy } of missing) {
    await mkdir(dirname(copy), { recursive: true })
    await copyFile(file, copy, constants.COPYFILE_EXCL)
  }
  return missing.map(({ copy }) => copy)
}
