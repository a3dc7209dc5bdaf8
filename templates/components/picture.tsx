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
  const shape = isLandscape(image) ? undefined : 'uncut'
  return eager ? (
    <img class={shape} src={src} alt={alt} width={width} height={height} fetchpriority="high" />
  ) : (
    <img class={shape} src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
  )
}

/** Whether its edges may be cut to fit a row; of a portrait or a panorama too much would be lost. */
function isLandscape({ width, height }: ImageModel): boolean {
  return width >= height && width <= 2 * height
}
