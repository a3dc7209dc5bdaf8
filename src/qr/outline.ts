/**
 * Draws the dark modules of a matrix as one path along their edges.
 *
 * Neighbouring modules have no edge between them, so no renderer and no printer can leave a hairline there, and the
 * path is less than half as long as one of rectangles.
 */

export interface Matrix {
  /** Modules on a side. */
  readonly size: number
  /** False outside the matrix. */
  isDark(column: number, row: number): boolean
}

interface Vector {
  readonly x: number
  readonly y: number
}

const east: Vector = { x: 1, y: 0 }
const turnedRight = ({ x, y }: Vector): Vector => ({ x: -y, y: x })
const turnedLeft = ({ x, y }: Vector): Vector => ({ x: y, y: -x })

/**
 * SVG path data in relative commands, one unit a module, `margin` units from the left and from the top.
 *
 * Every contour runs with the dark on its right hand, so both fill rules paint the same.
 */
export function outline(matrix: Matrix, margin: number): string {
  const drawn = new Set<number>()
  let pen: Vector = { x: -margin, y: -margin }
  let path = ''
  for (let y = 0; y < matrix.size; y++) {
    for (let x = 0; x < matrix.size; x++) {
      const isTopEdge = matrix.isDark(x, y) && !matrix.isDark(x, y - 1)
      if (!isTopEdge || drawn.has(y * matrix.size + x)) continue
      const start = { x, y }
      const { commands, topEdges } = contour(matrix, start)
      for (const edge of topEdges) drawn.add(edge.y * matrix.size + edge.x)
      path += `m${x - pen.x} ${y - pen.y}${commands}z`
      pen = start
    }
  }
  return path
}

/** Walks once around from the left end of a contour's first top edge; tells the left ends of all of them. */
function contour(matrix: Matrix, start: Vector) {
  const topEdges: Vector[] = []
  const commands: string[] = []
  let { x, y } = start
  let ahead = east
  let length = 0
  do {
    if (ahead.x === 1) topEdges.push({ x, y })
    x += ahead.x
    y += ahead.y
    length++
    const next = nextHeading(matrix, { x, y }, ahead)
    if (next !== ahead) {
      commands.push(ahead.x === 0 ? `v${ahead.y * length}` : `h${ahead.x * length}`)
      length = 0
      ahead = next
    }
  } while (x !== start.x || y !== start.y || ahead.x !== 1)
  // The last edge leads back to the start, as closing the path does.
  return { commands: commands.slice(0, -1).join(''), topEdges }
}

/** Around the module at our right hand first: modules that only touch at a corner stay apart. */
function nextHeading(matrix: Matrix, corner: Vector, ahead: Vector): Vector {
  const isDarkOn = (side: Vector) =>
    matrix.isDark(corner.x + (ahead.x + side.x - 1) / 2, corner.y + (ahead.y + side.y - 1) / 2)
  const right = turnedRight(ahead)
  if (!isDarkOn(right)) return right
  const left = turnedLeft(ahead)
  return isDarkOn(left) ? left : ahead
}
