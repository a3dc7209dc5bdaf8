/**
 * The front matter with every scalar as the text it was written as.
 *
 * Whether a field holds a text, a number or a day is for its schema to say, not for YAML to guess.
 */
import type { FrontMatter, KeyPath } from '../model/document.ts'

/** Maps, lists, texts and null; what `adapt` left undefined is absent. */
export function asWritten(frontMatter: FrontMatter): unknown {
  return written(frontMatter.data, [], frontMatter)
}

function written(value: unknown, path: KeyPath, frontMatter: FrontMatter): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') {
    return frontMatter.writtenAt(path)?.text ?? String(value)
  }
  if (Array.isArray(value)) return value.map((item, index) => written(item, [...path, index], frontMatter))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, written(item, [...path, key], frontMatter)]))
}
