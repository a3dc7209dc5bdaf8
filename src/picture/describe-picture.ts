/** The door of the stage that looks into images: what a page must know of them, and whether they can be shown. */
import sharp, { type Metadata } from 'sharp'
import { isDrawing } from '../model/media-type.ts'
import type { Picture, PictureFault } from '../model/picture.ts'
import type { FilePath } from '../model/place.ts'
import { describeSvg } from './describe-svg.ts'
import { lookOf } from './look-of.ts'
import { movesByItself } from './moves-by-itself.ts'
import { pictureDigest } from './picture-digest.ts'

/** Above what cameras and phones take by themselves, below what scanners and panoramas make. */
const mostPixels = 40_000_000

/** What a file of this name and these bytes is. */
export async function describePicture(file: FilePath, bytes: Uint8Array): Promise<Picture | PictureFault> {
  const description = isDrawing(file) ? await describeDrawing(bytes) : await describePhoto(bytes)
  return 'fault' in description ? description : { file, digest: pictureDigest(bytes), ...description }
}

type Description = Omit<Picture, 'digest' | 'file'>

async function describeDrawing(bytes: Uint8Array): Promise<Description | PictureFault> {
  const size = describeSvg(new TextDecoder().decode(bytes))
  if ('fault' in size) return size
  const canBeDrawn = await opens(bytes)
  return { ...size, ...(canBeDrawn && { look: 'drawing' }) }
}

async function describePhoto(bytes: Uint8Array): Promise<Description | PictureFault> {
  const metadata = await metadataOf(bytes).catch(() => undefined)
  if (!metadata || !isShownByBrowsers(metadata)) return { fault: 'unreadable' }
  const { width, height } = metadata.autoOrient
  if (width * height > mostPixels) return { fault: 'too-large', width, height }
  if (!(await opens(bytes))) return { fault: 'unreadable' }
  const look = await lookOf(bytes, metadata)
  return { width, height, look, ...(movesByItself(bytes, metadata) && { moves: true }) }
}

/** Rejects what is no image. */
async function metadataOf(bytes: Uint8Array): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata()
}

/** Whether all of it is there: a header tells nothing of a file that was cut. */
async function opens(bytes: Uint8Array): Promise<boolean> {
  return sharp(bytes, { failOn: 'error' })
    .resize({ width: 16, height: 16, fit: 'inside' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    )
}

function isShownByBrowsers({ format, compression }: Metadata): boolean {
  return (
    ['avif', 'gif', 'jpeg', 'png', 'webp'].includes(format) || (format === 'heif' && compression === 'av1')
  )
}
