/** How hard a symbol is to read, counted for all modules of a line at once. @see ISO/IEC 18004, 7.8.3 */

/** A square of modules, each line as the bits of one integer: 31 modules at most. */
export interface Lines {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** The points that `qrcode` gives: fewer are better. Its rounding of the share of dark modules is part of the choice. */
export function penalty({ rows, columns }: Lines): number {
  const size = rows.length
  const all = 2 ** size - 1
  const pairs = all >> 1
  let runs = 0
  let blocks = 0
  let finders = 0
  let dark = 0
  for (const line of [...rows, ...columns]) {
    runs += runPoints(~(line ^ (line >> 1)) & pairs)
    finders += finderCount(line, ~line & all)
  }
  for (const [index, row] of rows.entries()) {
    dark += ones(row)
    const above = rows[index - 1]
    if (above !== undefined) blocks += blockCount(above, row, pairs)
  }
  const share = Math.abs(Math.ceil((dark * 100) / (size * size) / 5) - 10)
  return runs + 3 * blocks + 40 * finders + 10 * share
}

/** Three for five modules of one colour in a row, and one for each further; `same` tells which modules equal the next. */
function runPoints(same: number): number {
  const fives = same & (same >> 1) & (same >> 2) & (same >> 3)
  return ones(fives) + 2 * ones(fives & ~(fives >> 1))
}

/** Squares of two by two modules of one colour. */
function blockCount(above: number, row: number, pairs: number): number {
  return ones(~(above ^ (above >> 1)) & ~(row ^ (row >> 1)) & ~(above ^ row) & pairs)
}

/** What looks like a finder pattern: 1 : 1 : 3 : 1 : 1 modules, and four light ones before or behind. */
function finderCount(dark: number, light: number): number {
  const eyes = dark & (light >> 1) & (dark >> 2) & (dark >> 3) & (dark >> 4) & (light >> 5) & (dark >> 6)
  if (eyes === 0) return 0
  const gaps = light & (light >> 1) & (light >> 2) & (light >> 3)
  return ones(eyes & (gaps >> 7)) + ones(gaps & (eyes >> 4))
}

/** @see Warren, "Hacker's Delight", 5-1 */
function ones(bits: number): number {
  const pairs = bits - ((bits >> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >> 2) & 0x33333333)
  return Math.imul((fours + (fours >> 4)) & 0x0f0f0f0f, 0x01010101) >> 24
}
