/**
 * A title that would fill a phone's screen is set smaller. Offices write titles of two hundred characters.
 */
const longFrom = 100

/** The class of a title, beside those it has anyway; none where nothing is to be said. */
export function titleClass(title: string, name?: string): string | undefined {
  const long = title.length >= longFrom ? 'long-title' : undefined
  return [name, long].filter(Boolean).join(' ') || undefined
}
