import type { Document, KeyPath } from '../model/document.ts'
import { type Place, startOf } from '../model/place.ts'

/** The place of a field's value, or of the file when there is no front matter. */
export function fieldPlace({ frontMatter, path }: Document, keyPath: KeyPath): Place {
  return frontMatter?.placeOf(keyPath) ?? startOf(path)
}
