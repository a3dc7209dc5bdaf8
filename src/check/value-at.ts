/** Follows a key path into plain data. */
import type { KeyPath } from '../model/document.ts'

/** The value at `path`, or undefined when the path leads nowhere. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string | number, unknown>>)[key]
        : undefined,
    data,
  )
}
