/**
 * How a part is told from its neighbours: by a tone and by a hatch, which come round at different times, so that
 * twelve parts differ and neighbours differ in both.
 */
const tones = 4
const hatches = 3

export function tone(place: number): string {
  return `tone-${place % tones}`
}

export function hatch(place: number): string {
  return `hatch-${place % hatches}`
}
