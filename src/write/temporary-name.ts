/**
 * Names for files that are not finished.
 *
 * Short, so that they fit where a long name does; with a dot, so that no server shows them; and telling, so that
 * those a killed run left behind are found.
 */
export function temporaryName(number: number): string {
  return `.bantin-${number}.tmp`
}

export function isTemporaryName(name: string): boolean {
  return /^\.bantin-\d+\.tmp$/.test(name)
}
