import { fold } from './fold.ts'

/**
 * Whether `unit` follows at an offset of a text, in whatever case and with or without marks.
 *
 * `km/h` is not `km`, and neither is `km2`.
 */
export function hasUnitAt(text: string, offset: number, unit: string): boolean {
  if (unit !== '' && !beginsAlike(text.slice(offset, offset + 8), unit)) return false
  // Folding may only make a text shorter.
  const after = fold(text.slice(offset, offset + 4 * unit.length + 8))
    .replace(/\s+/g, ' ')
    .trimStart()
  const wanted = fold(unit).replace(/\s+/g, ' ')
  return after.startsWith(wanted) && !/^[\p{L}\p{N}²³/]/u.test(after.slice(wanted.length))
}

/** Far more often than not, a word begins with another letter than the unit. */
function beginsAlike(text: string, unit: string): boolean {
  const [first = ''] = /\S\p{M}*/u.exec(text) ?? []
  const letter = fold(first).charAt(0)
  return letter === '' || letter === fold(unit).trimStart().charAt(0)
}
