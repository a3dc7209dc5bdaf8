import { fold } from './fold.ts'

/**
 * Whether `unit` follows at an offset of a text, in whatever case and with or without marks.
 *
 * `km/h` is not `km`, and neither is `km2`.
 */
export function hasUnitAt(text: string, offset: number, unit: string): boolean {
  // Folding may only make a text shorter.
  const after = fold(text.slice(offset, offset + 4 * unit.length + 8))
    .replace(/\s+/g, ' ')
    .trimStart()
  const wanted = fold(unit).replace(/\s+/g, ' ')
  return after.startsWith(wanted) && !/^[\p{L}\p{N}²³/]/u.test(after.slice(wanted.length))
}
