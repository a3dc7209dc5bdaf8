import fc from 'fast-check'
import ByteData from 'qrcode/lib/core/byte-data.js'
import { create } from 'qrcode/lib/core/qrcode.js'
import { getBestVersionForData } from 'qrcode/lib/core/version.js'
import { expect, test } from 'vitest'
import { symbol } from '../../src/qr/symbol.ts'

const levels = ['Q', 'H'] as const

test.each(levels)('is module for module the symbol of the library, level %s', (level) => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (text) => {
      const data = new ByteData(text)
      const version = getBestVersionForData(data, level) ?? 40
      const options = { version, errorCorrectionLevel: level }
      const { modules } = create([data], options)
      const { size, isDark } = symbol(data, options)
      const places = Array.from({ length: size }, (_, place) => place)
      expect(places.map((row) => places.map((column) => isDark(column, row)))).toEqual(
        places.map((row) => places.map((column) => modules.get(row, column) === 1)),
      )
    }),
    { numRuns: 100 },
  )
})
