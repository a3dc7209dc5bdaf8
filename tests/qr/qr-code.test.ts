import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import fc from 'fast-check'
import jsQR from 'jsqr'
import { beforeAll, describe, expect, test } from 'vitest'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { qrCode } from '../../src/qr/qr-code.ts'
import { contoursOf, rasterise } from './rasterise.ts'

const cityAddress = 'https://haiphong.gov.vn/t/k7m39'
const longestAddress = 'https://khukinhte.haiphong.gov.vn/tin/t/k7m39'

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')
  const wasmBinary = Uint8Array.from(await readFile(file)).buffer
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true })
})

/** What the two decoders read from the drawing at three pixels a module. */
async function read(text: string): Promise<{ readonly jsQr?: string; readonly zxing?: string }> {
  const { path, modules } = qrCode(text)
  const { data, width, height } = rasterise(path, modules + 8, 3)
  const jsQr = jsQR.default(data, width, height)?.data
  const [zxing] = await readBarcodes({ data, width, height, colorSpace: 'srgb' } as ImageData)
  return { ...(jsQr !== undefined && { jsQr }), ...(zxing && { zxing: zxing.text }) }
}

describe('is read back to the same text by two decoders', () => {
  test.each([
    ['the address of a city', cityAddress],
    ['the longest address that is allowed', longestAddress],
    ['Vietnamese', 'Rà soát 1.412 hộ dân ở đường Đà Nẵng'],
    ['one letter', 'a'],
    ['digits', '0123456789'],
    ['a text that takes version information', `${cityAddress}?${'x'.repeat(80)}`],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({ jsQr: text, zxing: text })
  })

  test('any short address', async () => {
    const path = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-_.~%/?=&#ABC'),
      minLength: 1,
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(path, async (rest) => {
        const text = `https://${rest}`
        expect(await read(text)).toEqual({ jsQr: text, zxing: text })
      }),
      { numRuns: 60 },
    )
  })
})

test.each([
  [7, 1, 'H'],
  [8, 1, 'Q'],
  [11, 1, 'Q'],
  [12, 2, 'H'],
  [14, 2, 'H'],
  [15, 2, 'Q'],
  [20, 2, 'Q'],
  [21, 3, 'H'],
  [24, 3, 'H'],
  [25, 3, 'Q'],
  [31, 3, 'Q'],
  [32, 3, 'Q'],
  [33, 4, 'H'],
  [34, 4, 'H'],
  [35, 4, 'Q'],
  [46, 4, 'Q'],
  [47, 5, 'Q'],
])('%i bytes take version %i at level %s', (bytes, version, level) => {
  const code = qrCode('a'.repeat(bytes))
  expect({ bytes: code.bytes, version: code.version, level: code.level, modules: code.modules }).toEqual({
    bytes,
    version,
    level,
    modules: 17 + 4 * version,
  })
})

test('counts bytes, not letters', () => {
  expect(qrCode('đường').bytes).toBe(9)
})

test('gives digits and capitals no smaller symbol than other text', () => {
  expect(qrCode('1'.repeat(31)).version).toBe(3)
  expect(qrCode('HTTPS://HAIPHONG.GOV.VN/T/K7M39').version).toBe(3)
})

test('keeps four units free on every side, and not one more', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 120 }), (text) => {
      const { path, modules } = qrCode(text)
      const corners = contoursOf(path).flat()
      const xs = corners.map(([x]) => x)
      const ys = corners.map(([, y]) => y)
      expect([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]).toEqual([
        4,
        4,
        modules + 4,
        modules + 4,
      ])
    }),
    { numRuns: 50 },
  )
})

test('begins with the frame of the first finder pattern', () => {
  expect(qrCode(cityAddress).path).toMatch(/^m4 4h7v7h-7z/)
})

test('draws the same text the same way', () => {
  expect(qrCode(cityAddress)).toEqual(qrCode(cityAddress))
})

test('throws for a text that no symbol holds', () => {
  expect(qrCode('a'.repeat(1663)).version).toBe(40)
  expect(() => qrCode('a'.repeat(1664))).toThrow('a QR code cannot hold 1664 bytes')
})
