/**
 * Draws the dark modules of a matrix as one path along their edges.
 *
 * Neighbouring modules have no edge between them, so no renderer and no printer can leave a hairline there, and the
 * path is less than half as long as one of rectangles.
 */

export interface Matrix {
  /** Modules on a side. */
  readonly size: number
  /** Asked for modules inside the matrix only. */
  isDark(column: number, row: number): boolean
}

/** The matrix with a border of light modules, as one row after another. Its corners are known by the module below and to the right. */
interface Grid {
  /** From a module to the one below it. */
  readonly stride: number
  /** 1 is dark. */
  readonly modules: Uint8Array
}

/**
 * SVG path data in relative commands, one unit a module, `margin` units from the left and from the top.
 *
 * Every contour runs with the dark on its right hand, so both fill rules paint the same.
 */
export function outline(matrix: Matrix, margin: number): string {
  const grid = gridOf(matrix)
  const { modules, stride } = grid
  const drawn = new Uint8Array(modules.length)
  let pen = { x: -margin, y: -margin }
  let path = ''
  for (let y = 0; y < matrix.size; y++) {
    for (let x = 0; x < matrix.size; x++) {
      const corner = (y + 1) * stride + x + 1
      const isTopEdge = modules[corner] === 1 && modules[corner - stride] === 0
      if (!isTopEdge || drawn[corner] === 1) continue
      path += `m${x - pen.x} ${y - pen.y}${contour(grid, corner, drawn)}z`
      pen = { x, y }
    }
  }
  return path
}

function gridOf({ size, isDark }: Matrix): Grid {
  const stride = size + 2
  const modules = new Uint8Array(stride * stride)
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (isDark(x, y)) modules[(y + 1) * stride + x + 1] = 1
    }
  }
  return { stride, modules }
}

/** Walks once around from the left end of a contour's first top edge; marks the left ends of all of them as drawn. */
function contour({ stride, modules }: Grid, start: number, drawn: Uint8Array): string {
  // East, south, west, north: the way to the next corner, and from a corner to the module ahead at the right hand.
  // The module ahead at the left hand is the one at the right hand of the heading before.
  const steps = [1, stride, -1, -stride] as const
  const right = [0, -1, -stride - 1, -stride] as const
  const isDark = (corner: number, heading: Heading) => modules[corner + right[heading]] === 1

  let commands = ''
  let corner = start
  let heading: Heading = 0
  for (;;) {
    let length = 0
    let next: Heading = heading
    while (next === heading) {
      if (heading === 0) drawn[corner] = 1
      corner += steps[heading]
      length++
      // Around the module at our right hand first: modules that only touch at a corner stay apart.
      if (!isDark(corner, heading)) next = turned(heading, 1)
      else if (isDark(corner, turned(heading, 3))) next = turned(heading, 3)
    }
    // The last edge leads back to the start, as closing the path does.
    if (corner === start && next === 0) return commands
    commands += `${heading % 2 === 0 ? 'h' : 'v'}${heading < 2 ? length : -length}`
    heading = next
  }
}

type Heading = 0 | 1 | 2 | 3

function turned(heading: Heading, quarters: number): Heading {
  return ((heading + quarters) % 4) as Heading
}
