import type { Metadata } from 'sharp'

/** Whether an image has several frames. sharp knows those of GIF and WebP; a PNG names them before its first one. */
export function movesByItself(bytes: Buffer, { format, pages = 1 }: Metadata): boolean {
  if (format !== 'png') return pages > 1 && (format === 'gif' || format === 'webp')
  const frames = bytes.indexOf('acTL')
  return frames > 0 && frames < bytes.indexOf('IDAT')
}
