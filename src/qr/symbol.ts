/**
 * The matrix of a QR code, the one that `qrcode` makes.
 *
 * The library tries the eight masks module by module, which takes most of its time, and every article has a code. In
 * the sizes that articles have, a line of modules fits into one integer: then whole lines are masked and judged.
 */
import type ByteData from 'qrcode/lib/core/byte-data.js'
import { type BitMatrix, create } from 'qrcode/lib/core/qrcode.js'
import type { Matrix } from './outline.ts'
import { type Lines, penalty } from './penalty.ts'

interface SymbolOptions {
  /** 1 to 40; the data has to fit. */
  readonly version: number
  readonly errorCorrectionLevel: 'Q' | 'H'
}

/** Of a larger version a line does not fit into an integer of 32 bits. */
const largestOfIntegers = 3
const masks = [0, 1, 2, 3, 4, 5, 6, 7] as const

/** Masked as the standard wants it: of the masks that read best the first. */
export function symbol(data: ByteData, options: SymbolOptions): Matrix {
  return options.version <= largestOfIntegers
    ? bestMasked(data, options)
    : matrixOf(create([data], options).modules)
}

function bestMasked(data: ByteData, options: SymbolOptions): Matrix {
  const first = withMask(0, data, options)
  const symbols = differencesFor(data, options).map((difference) => combined(first, difference))
  const penalties = symbols.map(penalty)
  const { rows } = symbols[penalties.indexOf(Math.min(...penalties))] ?? first
  return { size: rows.length, isDark: (column, row) => (((rows[row] ?? 0) >> column) & 1) === 1 }
}

const differences = new Map<string, readonly Lines[]>()

/**
 * What each mask changes in a symbol that has the first: the data's modules, and those that name the mask.
 *
 * It is the same for all data of one version and level, so the library is asked once.
 */
function differencesFor(data: ByteData, options: SymbolOptions): readonly Lines[] {
  const key = `${options.version}${options.errorCorrectionLevel}`
  const known = differences.get(key)
  if (known) return known
  const first = withMask(0, data, options)
  const found = masks.map((mask) => combined(first, withMask(mask, data, options)))
  differences.set(key, found)
  return found
}

function withMask(maskPattern: number, data: ByteData, options: SymbolOptions): Lines {
  const { size, isDark } = matrixOf(create([data], { ...options, maskPattern }).modules)
  return {
    rows: integers(size, (row, column) => isDark(column, row)),
    columns: integers(size, isDark),
  }
}

function matrixOf(modules: BitMatrix): Matrix {
  return { size: modules.size, isDark: (column, row) => modules.get(row, column) === 1 }
}

/** A line each, its first module as the lowest bit. */
function integers(size: number, isDark: (line: number, place: number) => boolean): readonly number[] {
  return Array.from({ length: size }, (_, line) => {
    let bits = 0
    for (let place = 0; place < size; place++) if (isDark(line, place)) bits |= 1 << place
    return bits
  })
}

/** Dark where one of the two is: taken twice, the other is left. */
function combined(one: Lines, other: Lines): Lines {
  const either = (lines: readonly number[], others: readonly number[]) =>
    lines.map((line, index) => line ^ (others[index] ?? 0))
  return { rows: either(one.rows, other.rows), columns: either(one.columns, other.columns) }
}
