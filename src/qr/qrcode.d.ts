/**
 * The part of `qrcode` that makes matrices.
 *
 * Its main door also loads a PNG encoder and decides the segments by itself; these files cost half the time to load.
 */
declare module 'qrcode/lib/core/byte-data.js' {
  export default class ByteData {
    readonly mode: object
    readonly data: Uint8Array
    constructor(text: string)
    getLength(): number
  }
}

declare module 'qrcode/lib/core/version.js' {
  import type ByteData from 'qrcode/lib/core/byte-data.js'

  /** The smallest version that holds the data; undefined if none does. */
  export function getBestVersionForData(data: ByteData, level: 'Q' | 'H'): number | undefined
}

declare module 'qrcode/lib/core/qrcode.js' {
  import type ByteData from 'qrcode/lib/core/byte-data.js'

  export interface BitMatrix {
    readonly size: number
    get(row: number, column: number): number
  }

  /** Without a mask pattern it takes the best of the eight. */
  export function create(
    segments: readonly ByteData[],
    options: {
      readonly version: number
      readonly errorCorrectionLevel: 'Q' | 'H'
      readonly maskPattern?: number
    },
  ): { readonly modules: BitMatrix }
}
