import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Matrix, outline } from '../../src/qr/outline.ts'
import { contoursOf, rasterise } from './rasterise.ts'

function matrix(...rows: readonly string[]): Matrix {
  return { size: rows.length, isDark: (column, row) => rows[row]?.[column] === '#' }
}

test('draws nothing for a light matrix', () => {
  expect(outline(matrix('..', '..'), 4)).toBe('')
})

test('draws one module as one square, behind the margin', () => {
  expect(outline(matrix('#'), 4)).toBe('m4 4h1v1h-1z')
})

test('draws neighbours without an edge between them', () => {
  expect(outline(matrix('##', '##'), 0)).toBe('m0 0h2v2h-2z')
})

test('draws a hole against the direction of what surrounds it', () => {
  expect(outline(matrix('###', '#.#', '###'), 0)).toBe('m0 0h3v3h-3zm1 2h1v-1h-1z')
})

test('keeps modules apart that only touch at a corner', () => {
  expect(outline(matrix('#.', '.#'), 0)).toBe('m0 0h1v1h-1zm1 1h1v1h-1z')
  expect(outline(matrix('.#', '#.'), 0)).toBe('m1 0h1v1h-1zm-1 1h1v1h-1z')
})

test('goes from contour to contour from the top down, and left to right', () => {
  expect(outline(matrix('#.#', '#.#', '###'), 0)).toBe('m0 0h1v2h1v-2h1v3h-3z')
  expect(outline(matrix('...', '#.#', '#..'), 0)).toBe('m0 1h1v2h-1zm2 0h1v1h-1z')
})

const anyMatrix = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.array(fc.string({ unit: fc.constantFrom('#', '.'), minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
)

test('paints exactly the dark modules of any matrix', () => {
  fc.assert(
    fc.property(anyMatrix, (rows) => {
      const path = outline(matrix(...rows), 2)
      const side = rows.length + 4
      const { data } = rasterise(path || 'm0 0h0z', side, 1)
      const painted = Array.from({ length: side }, (_, y) =>
        Array.from({ length: side }, (_, x) => (data[4 * (y * side + x)] === 0 ? '#' : '.')).join(''),
      )
      const empty = '.'.repeat(side)
      expect(painted).toEqual([empty, empty, ...rows.map((row) => `..${row}..`), empty, empty])
    }),
  )
})

test('turns at every corner: no two edges of a contour in one direction', () => {
  fc.assert(
    fc.property(anyMatrix, (rows) => {
      const path = outline(matrix(...rows), 0)
      expect(path).not.toMatch(/h-?\d+h|v-?\d+v/)
      for (const corners of path === '' ? [] : contoursOf(path)) expect(corners.length % 2).toBe(0)
    }),
  )
})
