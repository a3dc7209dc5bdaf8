/** Which version of the program this is, told from its files: what another one made may be different. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from './package-root.ts'

const codeFolder = dirname(dirname(fileURLToPath(import.meta.url)))

/** Read once: what runs is what was loaded, whatever lies there by now. */
let code: string | undefined

/** The version of the program together with that of what runs it. */
export function programVersion(runtime: string): string {
  code ??= codeVersion()
  return `${code} ${runtime}`
}

/** A digest of our own code and templates, and of the versions of all packages beside us. */
function codeVersion(): string {
  const code = readdirSync(codeFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .sort()
    .map((name) => join(codeFolder, name))
  const templates = readdirSync(join(packageRoot, 'templates'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
  return digestOfFiles([
    ...code,
    ...templates,
    join(packageRoot, 'package.json'),
    ...packageLists(packageRoot),
  ])
}

/** A digest of the versions of all packages that `modules`, addresses of files, may stand on. */
export function packagesVersion(modules: readonly string[]): string {
  const folders = [...new Set(modules.map((url) => dirname(fileURLToPath(url))))].sort()
  const manifests = folders.flatMap((folder) => nearest(folder, 'package.json'))
  return digestOfFiles([...new Set([...manifests, ...folders.flatMap(packageLists)])].sort())
}

/** npm's own lists of what it has installed, in the folder or around it. */
function packageLists(folder: string): readonly string[] {
  return nearest(folder, 'node_modules/.package-lock.json')
}

/** The file of that name in the folder or the nearest one around it that has one. */
function nearest(folder: string, name: string): readonly string[] {
  const file = join(folder, name)
  if (existsSync(file)) return [file]
  return dirname(folder) === folder ? [] : nearest(dirname(folder), name)
}

function digestOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const bytes = readFileSync(file)
    hash.update(`${bytes.length}:`).update(bytes)
  }
  return hash.digest('hex')
}
