import { mediaType } from '../../model/media-type.ts'

/** `image/jpeg`, from the address of a picture that browsers can show. */
export function imageType(address: string): string {
  const { extension } = mediaType(address)
  return `image/${extension === 'jpg' ? 'jpeg' : extension === 'svg' ? 'svg+xml' : extension}`
}
