/**
 * An image that keeps its place while it loads. Only what is seen first is fetched at once, and of all its files only
 * the one that the reader's screen needs.
 */
import type { ImageModel, ImageSource } from '../../src/model/page-model.ts'
import { type Room, sizesIn } from './sizes-in.ts'

interface PictureProps {
  readonly image: ImageModel
  /** Where it stands; in a column of text if nothing is said. */
  readonly room?: Room
  readonly eager?: boolean
}

export function Picture({ image, room = 'column', eager = false }: PictureProps) {
  const { src, alt, width, height, sources = [] } = image
  const sizes = sizesIn(room, image)
  const own = sources.at(-1)
  const img = (
    <img
      class={isLandscape(image) ? undefined : 'uncut'}
      {...(own && { srcset: srcsetOf(own), sizes })}
      src={src}
      alt={alt}
      width={width}
      height={height}
      {...(eager ? { fetchpriority: 'high' } : { loading: 'lazy', decoding: 'async' })}
    />
  )
  if (sources.length < 2) return img
  return (
    <picture>
      {sources.slice(0, -1).map((source) => (
        <source type={source.type} srcset={srcsetOf(source)} sizes={sizes} key={source.type} />
      ))}
      {img}
    </picture>
  )
}

function srcsetOf({ files }: ImageSource): string {
  return files.map(({ src, width }) => `${src} ${width}w`).join(', ')
}

/** Whether its edges may be cut to fit a row; of a portrait or a panorama too much would be lost. */
function isLandscape({ width, height }: ImageModel): boolean {
  return width >= height && width <= 2 * height
}
