import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'

/** In bytes: what the disks of servers hold. */
const longest = 255

/** The names in a path that some machine refuses; each is said at `place`. */
export function nameFaults(path: string, place: Place): readonly Diagnostic[] {
  return path.split('/').flatMap((name): readonly Diagnostic[] => {
    const bytes = new TextEncoder().encode(name).length
    if (bytes > longest) return [diagnose('source/long-name', place, { name, bytes })]
    return isUnsafe(name) ? [diagnose('source/unsafe-name', place, { name })] : []
  })
}

/**
 * Whether Windows refuses a file or folder of this name: it is a device's, ends in a dot or a space, or has a
 * character in it that cannot be.
 *
 * @see Microsoft, "Naming Files, Paths, and Namespaces"
 */
function isUnsafe(name: string): boolean {
  return (
    /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name) || /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i.test(name)
  )
}
