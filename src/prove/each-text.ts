/** Visits every text in plain data, with the keys that lead to it. */
export function eachText(data: unknown, visit: (text: string, keys: readonly string[]) => void): void {
  const look = (value: unknown, keys: readonly string[]): void => {
    if (typeof value === 'string') visit(value, keys)
    if (typeof value !== 'object' || value === null) return
    for (const [key, part] of Object.entries(value)) look(part, [...keys, key])
  }
  look(data, [])
}
