/** CSS pixels in each unit of length that does not depend on the page. */
const pixels: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  pt: 4 / 3,
  pc: 16,
}

/** `width` and `height` of the root element, what is missing or relative taken from its `viewBox`. */
export function svgSize(
  attributes: ReadonlyMap<string, string>,
): { readonly width: number; readonly height: number } | undefined {
  const width = lengthOf(attributes.get('width'))
  const height = lengthOf(attributes.get('height'))
  if (width && height) return whole(width, height)

  const [, , boxWidth = 0, boxHeight = 0] = (attributes.get('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (!(boxWidth > 0 && boxHeight > 0)) return undefined
  if (width) return whole(width, (width * boxHeight) / boxWidth)
  if (height) return whole((height * boxWidth) / boxHeight, height)
  return whole(boxWidth, boxHeight)
}

function lengthOf(written = ''): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+)([a-z]*)\s*$/i.exec(written) ?? []
  const length = Number(number) * (pixels[unit.toLowerCase()] ?? Number.NaN)
  return length > 0 && Number.isFinite(length) ? length : undefined
}

function whole(width: number, height: number) {
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}
