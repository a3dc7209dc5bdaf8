import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The content of files by their path. */
export type FileTree = Readonly<Record<string, string>>

/** Every file below `root` as it is, as text. */
export function readTree(root: string): FileTree {
  return Object.fromEntries(pathsBelow(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/**
 * A built site as a golden folder keeps it: text as it is, other files by their size.
 *
 * The names of style sheet, script and fonts carry a hash of their content; it is masked, and their content left
 * out, since a change of style is not a change of every page.
 */
export function readOutput(root: string): FileTree {
  return Object.fromEntries(
    pathsBelow(root).map((path) => {
      if (path.startsWith('assets/')) return [masked(path), '']
      const bytes = readFileSync(join(root, path))
      return isText(path) ? [path, masked(bytes.toString())] : [`${path}.size`, `${bytes.length} bytes\n`]
    }),
  )
}

export function writeTree(root: string, tree: FileTree): void {
  rmSync(root, { recursive: true, force: true })
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

/** Every file below `root`, sorted, with `/`. */
export function pathsBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
    .sort()
}

function isText(path: string): boolean {
  return /\.(?:csv|html|xml|txt|json|svg)$/.test(path)
}

function masked(text: string): string {
  return text.replace(/(assets\/[\w-]+?)-[0-9a-f]{8}\./g, '$1-HASH.')
}
