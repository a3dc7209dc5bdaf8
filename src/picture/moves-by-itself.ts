import type { Metadata } from 'sharp'

/** Whether an image has several frames. sharp knows those of GIF and WebP; a PNG names them before its first one. */
export function movesByItself(bytes: Uint8Array, { format, pages = 1 }: Metadata): boolean {
  if (format !== 'png') return pages > 1 && (format === 'gif' || format === 'webp')
  const png = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const frames = png.indexOf('acTL')
  return frames > 0 && frames < png.indexOf('IDAT')
}
