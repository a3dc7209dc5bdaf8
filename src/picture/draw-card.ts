import sharp, { type Sharp } from 'sharp'
import { cardSize, type Recipe } from '../model/derivative.ts'
import { encoders, flatJpeg } from './encoders.ts'

const white = '#ffffff'
/** Of a card with the emblem, in pixels. */
const barHeight = 28
const emblemSide = 340

/** The picture that networks show where a page is shared: JPEG, which all of them take. */
export async function drawCard(
  recipe: Extract<Recipe, { readonly make: 'card' }>,
  image: Sharp,
): Promise<Uint8Array> {
  if (recipe.from === 'emblem') return (await emblemCard(image, recipe.accent)).jpeg(flatJpeg).toBuffer()
  const fit =
    recipe.from === 'cut'
      ? // Where there is most to see: faces rather than skies.
        ({ fit: 'cover', position: sharp.strategy.attention } as const)
      : ({ fit: 'contain', background: white } as const)
  return encoders.jpeg(image.resize({ ...cardSize, ...fit }).flatten({ background: white })).toBuffer()
}

/** White as paper, with the bar that every page of the site has at its top. */
async function emblemCard(image: Sharp, accent: string): Promise<Sharp> {
  const { width, height } = cardSize
  const emblem = await image
    .resize({ width: emblemSide, height: emblemSide, fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const bar = { create: { width, height: barHeight, channels: 3, background: accent } } as const
  return sharp({ create: { width, height, channels: 3, background: white } }).composite([
    { input: bar, left: 0, top: 0 },
    {
      input: emblem.data,
      raw: { width: emblem.info.width, height: emblem.info.height, channels: 4 },
      left: Math.round((width - emblem.info.width) / 2),
      top: Math.round((height + barHeight - emblem.info.height) / 2),
    },
  ])
}
