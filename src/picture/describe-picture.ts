/** The door of the stage that looks into images: what a page must know of them, and whether they can be shown. */
import { readFile } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { isDrawing } from '../model/media-type.ts'
import type { Picture, PictureFault } from '../model/picture.ts'
import type { MediaFile } from '../model/source.ts'
import { describeSvg } from './describe-svg.ts'
import { lookOf } from './look-of.ts'
import { movesByItself } from './moves-by-itself.ts'
import { pictureDigest } from './picture-digest.ts'

/** Above what cameras and phones take by themselves, below what scanners and panoramas make. */
const mostPixels = 40_000_000

/** @throws When the disk does not give the file. */
export async function describePicture({ path, location }: MediaFile): Promise<Picture | PictureFault> {
  const bytes = await readFile(location).catch((cause) => {
    throw new Error(`The image ${path} could not be read from the disk.`, { cause })
  })
  const description = isDrawing(path) ? await describeDrawing(bytes) : await describePhoto(bytes)
  return 'fault' in description ? description : { file: path, digest: pictureDigest(bytes), ...description }
}

type Description = Omit<Picture, 'digest' | 'file'>

async function describeDrawing(bytes: Buffer): Promise<Description | PictureFault> {
  const size = describeSvg(bytes.toString())
  if ('fault' in size) return size
  const canBeDrawn = await opens(bytes)
  return { ...size, ...(canBeDrawn && { look: 'drawing' }) }
}

async function describePhoto(bytes: Buffer): Promise<Description | PictureFault> {
  const metadata = await metadataOf(bytes).catch(() => undefined)
  if (!metadata || !isShownByBrowsers(metadata)) return { fault: 'unreadable' }
  const { width, height } = metadata.autoOrient
  if (width * height > mostPixels) return { fault: 'too-large', width, height }
  if (!(await opens(bytes))) return { fault: 'unreadable' }
  const look = await lookOf(bytes, metadata)
  return { width, height, look, ...(movesByItself(bytes, metadata) && { moves: true }) }
}

/** Rejects what is no image. */
async function metadataOf(bytes: Buffer): Promise<Metadata> {
  return sharp(bytes, { limitInputPixels: false }).metadata()
}

/** Whether all of it is there: a header tells nothing of a file that was cut. */
async function opens(bytes: Buffer): Promise<boolean> {
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
