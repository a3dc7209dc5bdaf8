import sharp, { type Metadata } from 'sharp'
import type { PictureLook } from '../model/picture.ts'

/** Sides of the sample in pixels. Single pixels are taken: means would mix new colours. */
const sampleSide = 256
/** Diagrams, tables and pictures of screens have some hundred in the sample, photos some ten thousand. */
const mostColours = 1024

/** What must be kept of an image that opens. JPEG has lost what `line-art` would keep. */
export async function lookOf(bytes: Uint8Array, { format, hasAlpha }: Metadata): Promise<PictureLook> {
  if (format === 'jpeg') return 'photo'
  if ((await coloursIn(bytes)) <= mostColours) return 'line-art'
  return hasAlpha && !(await sharp(bytes).stats()).isOpaque ? 'see-through' : 'photo'
}

async function coloursIn(bytes: Uint8Array): Promise<number> {
  const { data, info } = await sharp(bytes)
    .resize(sampleSide, sampleSide, { fit: 'inside', kernel: 'nearest', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const colours = new Set<number>()
  for (let at = 0; at < info.width * info.height; at += 1) colours.add(data.readUInt32BE(at * 4))
  return colours.size
}
