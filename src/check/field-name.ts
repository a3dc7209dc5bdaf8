import type { KeyPath } from '../model/document.ts'

/** How a message names a field: `source.date`, and `tags` for the third of the tags, which the place tells. */
export function fieldName(path: KeyPath): string {
  return path.filter((key) => typeof key === 'string').join('.')
}
