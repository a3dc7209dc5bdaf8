/** Texts that nobody would write: letters and combining marks in any order, and now and then any code point at all. */
import fc from 'fast-check'

const latin = fc.integer({ min: 0x20, max: 0x24f })
const marks = fc.integer({ min: 0x300, max: 0x36f })
const vietnamese = fc.integer({ min: 0x1ea0, max: 0x1ef9 })
const any = fc.integer({ min: 0, max: 0x10ffff })

export const anyText = fc
  .array(fc.oneof(latin, marks, vietnamese, any), { maxLength: 20 })
  .map((codePoints) => String.fromCodePoint(...codePoints))
