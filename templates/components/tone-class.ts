/**
 * The tone of a part, the same in the bar and beside its name. After the last tone the first comes again: the
 * numbers say what the colours only show.
 */
const tones = 4

export function toneClass(place: number): string {
  return `tone-${place % tones}`
}
