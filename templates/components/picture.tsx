/**
 * An image that keeps its place while it loads. Only what is seen first is fetched at once.
 */
import type { ImageModel } from '../../src/model/page-model.ts'

interface PictureProps {
  readonly image: ImageModel
  readonly eager?: boolean
}

export function Picture({ image, eager = false }: PictureProps) {
  const { src, alt, width, height } = image
  return eager ? (
    <img src={src} alt={alt} width={width} height={height} fetchpriority="high" />
  ) : (
    <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
  )
}
