/** The door of the stage that looks into images: what a page must know of them, and whether they can be shown. */
import { access, constants, readFile } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { isDrawing } from '../model/media-type.ts'
import type { Picture, PictureFault } from '../model/picture.ts'
import type { MediaFile } from '../model/source.ts'
import { describeSvg } from './describe-svg.ts'

/** @throws When the disk does not give the file. */
export async function describePicture(file: MediaFile): Promise<Picture | PictureFault> {
  try {
    await access(file.location, constants.R_OK)
    return isDrawing(file.path) ? await describeDrawing(file) : await describePhoto(file)
  } catch (cause) {
    throw new Error(`The image ${file.path} could not be read from the disk.`, { cause })
  }
}

async function describeDrawing({ path, location }: MediaFile): Promise<Picture | PictureFault> {
  const size = describeSvg(await readFile(location, 'utf8'))
  return 'fault' in size ? size : { file: path, ...size }
}

async function describePhoto({ path, location }: MediaFile): Promise<Picture | PictureFault> {
  // The file is there, so what sharp cannot read is no image.
  const metadata = await sharp(location)
    .metadata()
    .catch(() => undefined)
  if (!metadata || !isShownByBrowsers(metadata)) return { fault: 'unreadable' }
  const { width, height } = metadata.autoOrient
  return { file: path, width, height }
}

function isShownByBrowsers({ format, compression }: Metadata): boolean {
  return (
    ['avif', 'gif', 'jpeg', 'png', 'webp'].includes(format) || (format === 'heif' && compression === 'av1')
  )
}
