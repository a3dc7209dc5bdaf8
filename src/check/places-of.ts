import type { FrontMatter, KeyPath } from '../model/document.ts'
import type { Place } from '../model/place.ts'
import { valueAt } from './value-at.ts'

/** The places of those of the values that are written, by key path joined with dots. */
export function placesOf(
  frontMatter: FrontMatter,
  paths: readonly KeyPath[],
): Readonly<Record<string, Place>> {
  const written = paths.filter((path) => valueAt(frontMatter.data, path) !== undefined)
  return Object.fromEntries(written.map((path) => [path.join('.'), frontMatter.placeOf(path)]))
}
