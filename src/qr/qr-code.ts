/**
 * Text to the geometry of a QR code that is made for paper.
 *
 * Level Q in the smallest version reads best in print; H comes for free where it needs no larger version. The
 * drawing is ours: the library's is stroked, and prints as hairlines.
 * @see ISO/IEC 18004
 */
import ByteData from 'qrcode/lib/core/byte-data.js'
import { getBestVersionForData } from 'qrcode/lib/core/version.js'
import { outline } from './outline.ts'
import { symbol } from './symbol.ts'

export interface QrCode {
  readonly text: string
  /** Of the text in UTF-8. */
  readonly bytes: number
  /** 1 to 40. */
  readonly version: number
  readonly level: 'Q' | 'H'
  /** Modules on a side, without the quiet zone. */
  readonly modules: number
  /** SVG path of the dark modules, in a box of `modules + 8` units: four of quiet zone on every side. To be filled. */
  readonly path: string
}

const quietZone = 4

/** In byte mode always, so that equally long texts give symbols of one size. Throws above 1,663 bytes. */
export function qrCode(text: string): QrCode {
  const data = new ByteData(text)
  const version = getBestVersionForData(data, 'Q')
  if (version === undefined) throw new Error(`a QR code cannot hold ${data.getLength()} bytes: ${text}`)
  const level = getBestVersionForData(data, 'H') === version ? 'H' : 'Q'
  const matrix = symbol(data, { version, errorCorrectionLevel: level })
  return {
    text,
    bytes: data.getLength(),
    version,
    level,
    modules: matrix.size,
    path: outline(matrix, quietZone),
  }
}
