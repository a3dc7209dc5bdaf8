/**
 * An image that keeps its place while it loads. Only what is seen first is fetched at once, and of all its files only
 * the one that the reader's screen needs.
 */
import type { ImageModel, ImageSource } from '../../src/model/image-models.ts'
import { type Room, sizesIn } from './sizes-in.ts'

interface PictureProps {
  readonly image: ImageModel
  /** Where it stands; in a column of text if nothing is said. */
  readonly room?: Room
  readonly eager?: boolean
}

export function Picture({ image, room = 'column', eager = false }: PictureProps) {
  const { src, alt, width, height, sources = [] } = image
  const choice = (source: ImageSource) => choiceOf(source, sizesIn(room, image))
  const own = sources.at(-1)
  const img = (
    <img
      class={isLandscape(image) ? undefined : 'uncut'}
      {...(own && own.files.length > 1 && choice(own))}
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
        <source type={source.type} {...choice(source)} key={source.type} />
      ))}
      {img}
    </picture>
  )
}

/** Where there is nothing to choose from, a browser need not know how wide it will be. */
function choiceOf({ files }: ImageSource, sizes: string) {
  if (files.length === 1) return { srcset: files[0]?.src }
  return { srcset: files.map(({ src, width }) => `${src} ${width}w`).join(', '), sizes }
}

/** Whether its edges may be cut to fit a row; of a portrait or a panorama too much would be lost. */
function isLandscape({ width, height }: ImageModel): boolean {
  return width >= height && width <= 2 * height
}
