import type { SearchPart } from '../../../src/model/search-model.ts'

export interface PartsToSearch {
  readonly searched: readonly SearchPart[]
  /** What the next step into the past would search besides. */
  readonly rest: readonly SearchPart[]
}

/** What most readers look for is new, and a part is as large as a picture. */
const partsAtOnce = 2

/** Of a chosen year all parts that have it; else the newest, so many more with every step back. */
export function partsToSearch(parts: readonly SearchPart[], year: string, steps: number): PartsToSearch {
  if (year !== '') {
    const chosen = Number(year)
    return { searched: parts.filter(({ from, to }) => from <= chosen && chosen <= to), rest: [] }
  }
  const end = partsAtOnce * (1 + steps)
  return { searched: parts.slice(0, end), rest: parts.slice(end, end + partsAtOnce) }
}
