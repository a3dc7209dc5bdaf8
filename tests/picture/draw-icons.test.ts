import sharp from 'sharp'
import { expect, test } from 'vitest'
import { drawIcons } from '../../src/picture/draw-icons.ts'

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4" fill="#f00"/></svg>',
)

/** Red, green, blue and opacity at a point, given as shares of the side. */
async function colourAt(png: Uint8Array, x: number, y: number): Promise<readonly number[]> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const start = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 4
  return [...data.subarray(start, start + 4)]
}

test('an emblem becomes a square picture in every size', async () => {
  const icons = await drawIcons(drawing)
  const drawn = await Promise.all(icons.map(({ bytes }) => sharp(bytes).metadata()))
  expect(icons.map(({ size }) => size)).toEqual([32, 180, 192, 512])
  expect(drawn.map(({ format, width, height }) => [format, width, height])).toEqual(
    icons.map(({ size }) => ['png', size, size]),
  )
})

test('an emblem stands whole in the middle, sharp, on nothing', async () => {
  const [, , , large] = await drawIcons(drawing)
  const png = large?.bytes ?? new Uint8Array()
  expect(await colourAt(png, 0.01, 0.5)).toEqual([255, 0, 0, 255])
  expect(await colourAt(png, 0.5, 0.26)).toEqual([255, 0, 0, 255])
  expect((await colourAt(png, 0.5, 0.24)).at(-1)).toBe(0)
})

test('on the start screen of a phone it has white around it', async () => {
  const [, touch] = await drawIcons(drawing)
  const png = touch?.bytes ?? new Uint8Array()
  expect(await colourAt(png, 0.5, 0.5)).toEqual([255, 0, 0, 255])
  expect(await colourAt(png, 0.05, 0.5)).toEqual([255, 255, 255, 255])
})

test('the same emblem gives the same bytes', async () => {
  expect(await drawIcons(drawing)).toEqual(await drawIcons(drawing))
})

test('what cannot be drawn gives no icons', async () => {
  expect(await drawIcons(Buffer.from('<svg'))).toEqual([])
})
