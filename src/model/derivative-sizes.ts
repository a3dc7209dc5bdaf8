/**
 * How wide the derivatives of an image are, in pixels.
 *
 * Text is 624 wide at most, 324 on a small phone, and a third of that in a gallery; screens have one, two or three
 * pixels for each.
 */
const steps = [330, 660, 1000, 1320] as const

export const mostWidth = 1320
/** WebP ends at 16,383. */
export const mostHeight = 16_000

/** At most four, the widest last: no wider than the image, and none that is hardly narrower than it. */
export function derivativeWidths(width: number, height: number): readonly number[] {
  const widest = Math.max(1, Math.floor(width * Math.min(1, mostWidth / width, mostHeight / height)))
  return [...steps.filter((step) => step < widest * 0.8), widest]
}
