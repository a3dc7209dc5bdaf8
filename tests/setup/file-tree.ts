import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'

/** The content of files by their path. */
export type FileTree = Readonly<Record<string, string>>

/** Every file below `root` as it is, as text. */
export function readTree(root: string): FileTree {
  return Object.fromEntries(pathsBelow(root).map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/**
 * A built site as a golden folder keeps it: text as it is, images by their dimensions, other files by their size.
 *
 * The names of style sheet, script, fonts and of what is made of images carry a hash; it is masked, and the content of
 * the first left out, since a change of style or of the library for images is not a change of every page.
 */
export async function readOutput(root: string): Promise<FileTree> {
  const entries = pathsBelow(root).map(async (path): Promise<readonly [string, string]> => {
    if (/^assets\/(?!media\/)/.test(path)) return [masked(path), '']
    const bytes = readFileSync(join(root, path))
    if (isText(path)) return [path, masked(bytes.toString())]
    return [`${masked(path)}.size`, isImage(path) ? await dimensionsOf(bytes) : `${bytes.length} bytes\n`]
  })
  return Object.fromEntries(await Promise.all(entries))
}

async function dimensionsOf(bytes: Uint8Array): Promise<string> {
  const { width, height } = await sharp(bytes).metadata()
  return `${width} × ${height}\n`
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

function isImage(path: string): boolean {
  return /\.(?:avif|gif|jpg|png|webp)$/.test(path)
}

function masked(text: string): string {
  return text
    .replace(/(assets\/[\w-]+?)-[0-9a-f]{8}\./g, '$1-HASH.')
    .replace(/\.[0-9a-f]{8}-(?=(?:\d+|card(?:-[0-9a-f]{6})?)\.(?:avif|jpg|png|webp)\b)/g, '.HASH-')
}
