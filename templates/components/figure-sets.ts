/**
 * Rows come one after another; a part, and the rest, belongs to the last whole before it.
 */
import type { FigureRow } from '../../src/model/figure-models.ts'

export interface FigureSet {
  readonly head: FigureRow
  readonly parts: readonly FigureRow[]
}

/** Takes the rows of one group, of which the first is never a part. */
export function figureSets(rows: readonly FigureRow[]): readonly FigureSet[] {
  return rows.flatMap((head, place) =>
    isWithin(head) ? [] : [{ head, parts: partsAtStart(rows.slice(place + 1)) }],
  )
}

function partsAtStart(rows: readonly FigureRow[]): readonly FigureRow[] {
  const end = rows.findIndex((row) => !isWithin(row))
  return end === -1 ? rows : rows.slice(0, end)
}

function isWithin({ role }: FigureRow): boolean {
  return role === 'part' || role === 'rest'
}
