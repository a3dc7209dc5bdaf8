/**
 * How derivatives are encoded; docs/images.md tells what was measured.
 *
 * AVIF is what costs time: with effort 1 a photo's four take 1.0 s, with 3 they take 2.2 s and are a tenth smaller, with
 * sharp's own 4 it is 8.4 s.
 */
import type { AvifOptions, JpegOptions, PngOptions, Sharp, WebpOptions } from 'sharp'
import type { PictureFormat } from '../model/derivative.ts'

const avif: AvifOptions = { quality: 50, effort: 1, chromaSubsampling: '4:2:0' }
// Sharp edges in colour stay sharp; still less than half of what WebP needs without loss.
const sharpAvif: AvifOptions = { quality: 70, effort: 1, chromaSubsampling: '4:4:4' }
const jpeg: JpegOptions = { quality: 78, mozjpeg: true }
/** For the card of the site: flat colours need no search for fewer bytes, and every build from nothing draws it. */
export const flatJpeg: JpegOptions = { quality: 90, chromaSubsampling: '4:4:4' }
// For the few browsers without AVIF. With 256 colours of its own an image is as small as WebP without loss.
const png: PngOptions = { palette: true, compressionLevel: 9, effort: 4 }
const webp: WebpOptions = { quality: 75, effort: 4 }

/** All that decides the bytes besides the image and the library. */
export const encoderSettings = { avif, sharpAvif, jpeg, flatJpeg, png, webp } as const

export const encoders: Readonly<Record<PictureFormat, (image: Sharp) => Sharp>> = {
  avif: (image) => image.avif(avif),
  'avif-sharp': (image) => image.avif(sharpAvif),
  jpeg: (image) => image.jpeg(jpeg),
  png: (image) => image.png(png),
  webp: (image) => image.webp(webp),
}
