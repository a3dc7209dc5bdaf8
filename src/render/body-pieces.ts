import { holeMark } from '../model/hole-mark.ts'
import type { BodyPiece } from '../model/page-model.ts'

/** Cuts compiled HTML at its marks and puts there what belongs into each hole. */
export function bodyPieces(html: string, parts: readonly BodyPiece[]): readonly BodyPiece[] {
  // Marks stand in pairs, so every other piece is a number.
  return html.split(holeMark).flatMap((piece, index): readonly BodyPiece[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece]
    const part = parts[Number(piece)]
    if (part === undefined) throw new Error(`The body has a hole number ${piece} that nothing belongs into.`)
    return [part]
  })
}
