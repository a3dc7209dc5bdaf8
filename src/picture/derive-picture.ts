/** The door of the stage that makes files of images: for pages, in sizes and formats that browsers choose from. */
import sharp, { type Sharp } from 'sharp'
import type { Recipe } from '../model/derivative.ts'
import { mostHeight, mostWidth } from '../model/derivative-sizes.ts'
import { drawCard } from './draw-card.ts'
import { encoders } from './encoders.ts'

// One thread for each: with several, AVIF cuts pictures another way, and their bytes would depend on the machine.
sharp.concurrency(1)

export type DerivePicture = (recipe: Recipe) => Promise<Uint8Array>

/**
 * Opens an image that was found fit to be shown, and makes files of it.
 *
 * What they are made from is turned as it is to be seen, in sRGB, and has nothing left of what the camera noted:
 * neither place nor owner. It is opened once, however many are made.
 */
export async function derivePicture(bytes: Uint8Array): Promise<DerivePicture> {
  const { format } = await sharp(bytes).metadata()
  if (format === 'svg') return (recipe) => drawn(recipe, sharp(bytes))
  const { data, info } = await sharp(bytes, { failOn: 'error' })
    .autoOrient()
    .resize({ width: mostWidth, height: mostHeight, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  return (recipe) => drawn(recipe, sharp(data, { raw: { width, height, channels } }))
}

async function drawn(recipe: Recipe, image: Sharp): Promise<Uint8Array> {
  if (recipe.make === 'card') return drawCard(recipe, image)
  const scaled = image.resize({ width: recipe.width, withoutEnlargement: true })
  return encoders[recipe.format](scaled).toBuffer()
}
