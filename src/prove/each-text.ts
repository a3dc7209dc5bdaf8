/** Visits every text in plain data, with the keys that lead to it. */
export interface Tour {
  readonly visit: (text: string, keys: readonly string[]) => void
  /** What stands under these keys is passed over. */
  readonly leaveOut?: ReadonlySet<string>
  /** Objects that were visited already: lists share their lines. The tour adds to it. */
  readonly seen?: Set<object>
}

export function eachText(data: unknown, { visit, leaveOut, seen }: Tour): void {
  const keys: string[] = []
  const look = (value: unknown): void => {
    if (typeof value === 'string') visit(value, keys)
    if (typeof value !== 'object' || value === null) return
    if (seen) {
      if (seen.has(value)) return
      seen.add(value)
    }
    for (const key of Object.keys(value)) {
      if (leaveOut?.has(key)) continue
      keys.push(key)
      look((value as Readonly<Record<string, unknown>>)[key])
      keys.pop()
    }
  }
  look(data)
}
