/** Paints the path of a QR code as a printer would: filled, black on white, by the even-odd rule at pixel centres. */

export interface Raster {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

type Point = readonly [number, number]

/** RGBA pixels of a square box of `units`, `scale` pixels a unit. */
export function rasterise(path: string, units: number, scale: number): Raster {
  const side = units * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  const walls = contoursOf(path).flatMap(verticalEdges)
  for (let y = 0; y < side; y++) {
    const middle = (y + 0.5) / scale
    const crossings = walls
      .filter(({ from, to }) => from < middle && middle < to)
      .map(({ x }) => x * scale)
      .sort((a, b) => a - b)
    for (let index = 0; index < crossings.length; index += 2) {
      for (let x = crossings[index] ?? 0; x < (crossings[index + 1] ?? 0); x++) {
        data.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3)
      }
    }
  }
  return { data, width: side, height: side }
}

/** The corners of every contour of a path in `m`, `h`, `v` and `z`; throws for any other command. */
export function contoursOf(path: string): readonly (readonly Point[])[] {
  if (!/^(?:m-?\d+ \d+(?:[hv]-?\d+)+z)+$/.test(path)) throw new Error(`not our kind of path: ${path}`)
  let [x, y] = [0, 0]
  return path
    .split('z')
    .slice(0, -1)
    .map((contour) => {
      const [, dx = '0', dy = '0', edges = ''] = /^m(-?\d+) (\d+)(.*)$/.exec(contour) ?? []
      x += Number(dx)
      y += Number(dy)
      let corner: Point = [x, y]
      const corners = [corner]
      for (const [, command, length] of edges.matchAll(/([hv])(-?\d+)/g)) {
        corner =
          command === 'h' ? [corner[0] + Number(length), corner[1]] : [corner[0], corner[1] + Number(length)]
        corners.push(corner)
      }
      return corners
    })
}

function verticalEdges(corners: readonly Point[]) {
  return corners.flatMap(([x, y], index) => {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [x, y]
    if (nextX !== x) return []
    return [{ x, from: Math.min(y, nextY), to: Math.max(y, nextY) }]
  })
}
