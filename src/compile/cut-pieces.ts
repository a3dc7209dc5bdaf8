import type { Hole, Piece } from '../model/body.ts'
import { holeMark } from './hole-mark.ts'

/** Cuts serialised HTML at its marks and puts the holes in their place. */
export function cutPieces(html: string, holes: readonly Hole[]): readonly Piece[] {
  // Marks stand in pairs, so every other part is a number.
  return html.split(holeMark).flatMap((part, index): readonly Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [part]
    const hole = holes[Number(part)]
    return hole ? [hole] : []
  })
}
