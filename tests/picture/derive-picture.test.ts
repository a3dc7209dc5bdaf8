import sharp, { type OutputInfo } from 'sharp'
import { expect, test } from 'vitest'
import type { Recipe } from '../../src/model/derivative.ts'
import { derivePicture } from '../../src/picture/derive-picture.ts'

const red = { width: 8, height: 6, channels: 3, background: '#c8281e' } as const
const scaled = (width: number, format: 'avif' | 'avif-sharp' | 'jpeg' | 'png' | 'webp'): Recipe => ({
  make: 'scaled',
  width,
  format,
})

async function derived(bytes: Uint8Array, recipe: Recipe): Promise<Uint8Array> {
  return (await derivePicture(bytes))(recipe)
}

/** Its pixels in sRGB, four numbers each. */
async function pixelsOf(bytes: Uint8Array): Promise<{ readonly data: Buffer; readonly info: OutputInfo }> {
  return sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
}

async function firstPixel(bytes: Uint8Array): Promise<readonly number[]> {
  return [...(await pixelsOf(bytes)).data.subarray(0, 4)]
}

test.each(['avif', 'avif-sharp', 'jpeg', 'png', 'webp'] as const)(
  'makes a %s of the width asked for, with the same bytes each time',
  async (format) => {
    const photo = await sharp({ create: { ...red, width: 64, height: 48 } })
      .jpeg()
      .toBuffer()
    const made = await derived(photo, scaled(32, format))
    expect(await sharp(made).metadata()).toMatchObject({ width: 32, height: 24 })
    expect(await derived(photo, scaled(32, format))).toEqual(made)
  },
)

test('enlarges nothing', async () => {
  const made = await derived(await sharp({ create: red }).jpeg().toBuffer(), scaled(330, 'webp'))
  expect(await sharp(made).metadata()).toMatchObject({ width: 8, height: 6 })
})

test('turns the picture as it is to be seen, and keeps nothing of what the camera noted', async () => {
  const noted = await sharp({ create: red })
    .withExif({
      IFD0: { Make: 'Máy ảnh', Copyright: 'Nguyễn Hải' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 51/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .jpeg()
    .toBuffer()
  expect(await sharp(noted).metadata()).toMatchObject({ orientation: 6, exif: expect.any(Buffer) })
  for (const format of ['avif', 'jpeg', 'png', 'webp'] as const) {
    const metadata = await sharp(await derived(noted, scaled(6, format))).metadata()
    expect(metadata, format).toMatchObject({ width: 6, height: 8 })
    expect(
      [metadata.orientation ?? 1, metadata.exif, metadata.xmp, metadata.iptc, metadata.icc],
      format,
    ).toEqual([1, undefined, undefined, undefined, undefined])
  }
})

test('shows the colours of another profile in sRGB', async () => {
  const wide = await sharp({ create: red }).withIccProfile('p3').png().toBuffer()
  expect((await sharp(wide).metadata()).icc).toBeDefined()
  const made = await derived(wide, scaled(8, 'png'))
  expect((await sharp(made).metadata()).icc).toBeUndefined()
  const [r = 0, g = 0, b = 0] = await firstPixel(made)
  expect([Math.abs(r - 0xc8) <= 2, Math.abs(g - 0x28) <= 2, Math.abs(b - 0x1e) <= 2]).toEqual([
    true,
    true,
    true,
  ])
})

test('shows what was made for a printing press', async () => {
  const press = await sharp({ create: red }).toColourspace('cmyk').jpeg().toBuffer()
  expect(await sharp(press).metadata()).toMatchObject({ space: 'cmyk' })
  const made = await derived(press, scaled(8, 'jpeg'))
  expect(await sharp(made).metadata()).toMatchObject({ space: 'srgb', channels: 3 })
  const [r = 0, g = 0, b = 0] = await firstPixel(made)
  expect(r).toBeGreaterThan(150)
  expect(Math.max(g, b)).toBeLessThan(110)
})

test('keeps what is transparent, but not on a card', async () => {
  const pierced = await sharp({ create: { ...red, channels: 4, background: '#c8281e00' } })
    .png()
    .toBuffer()
  for (const format of ['avif', 'avif-sharp', 'png', 'webp'] as const) {
    expect((await firstPixel(await derived(pierced, scaled(8, format))))[3], format).toBeLessThan(4)
  }
  const card = await derived(pierced, { make: 'card', from: 'whole' })
  expect(await firstPixel(card)).toEqual([255, 255, 255, 255])
})

test('shows the first frame of a picture that moves', async () => {
  const frames = ['#ff0000', '#0000ff'].map((background) =>
    sharp({ create: { ...red, background } })
      .png()
      .toBuffer(),
  )
  const moving = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif()
    .toBuffer()
  const made = await derived(moving, scaled(8, 'png'))
  expect((await sharp(made).metadata()).pages ?? 1).toBe(1)
  expect(await firstPixel(made)).toEqual([255, 0, 0, 255])
})

test.each([
  { make: 'card', from: 'cut' },
  { make: 'card', from: 'whole' },
  { make: 'card', from: 'emblem', accent: '#9d1b1f' },
] as const)('makes a card that every network takes: %o', async (recipe) => {
  const photo = await sharp({ create: { ...red, width: 700, height: 400 } })
    .png()
    .toBuffer()
  const card = await derived(photo, recipe)
  expect(await sharp(card).metadata()).toMatchObject({
    format: 'jpeg',
    width: 1200,
    height: 630,
    channels: 3,
  })
})

test('draws the emblem on a card, below a bar of the accent', async () => {
  const emblem =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="#00f"/></svg>'
  const card = await derived(Buffer.from(emblem), { make: 'card', from: 'emblem', accent: '#9d1b1f' })
  const { data, info } = await pixelsOf(card)
  const pixelAt = (x: number, y: number) => [...data.subarray((y * info.width + x) * 4).subarray(0, 3)]
  const near = (colour: readonly number[], wanted: readonly number[]) =>
    colour.every((part, at) => Math.abs(part - (wanted[at] ?? 0)) < 8)
  expect(near(pixelAt(600, 5), [0x9d, 0x1b, 0x1f])).toBe(true)
  expect(near(pixelAt(600, 330), [0, 0, 255])).toBe(true)
  expect(near(pixelAt(100, 330), [255, 255, 255])).toBe(true)
})
