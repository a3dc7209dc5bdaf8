import type { CardModel } from '../model/image-models.ts'
import type { Frame, SiteModel } from '../model/page-model.ts'
import { previewImage } from './preview-image.ts'

const territories: Readonly<Record<string, string>> = { vi: 'vi_VN', en: 'en_US' }

interface Shared extends Pick<Frame, 'canonical' | 'description' | 'hreflangs' | 'title'> {
  readonly card?: CardModel | undefined
}

/** What every page tells a network that previews it. @see https://ogp.me */
export function openGraph(
  type: 'article' | 'website',
  { title, description, canonical, hreflangs = [], card }: Shared,
  { title: siteName, lang }: SiteModel,
): Frame['openGraph'] {
  const image = previewImage(card, { canonical })
  const others = hreflangs
    .map(({ lang: other }) => other)
    .filter((other) => other in territories && other !== lang)
  return [
    ...properties({
      'og:type': type,
      'og:title': title,
      'og:description': description,
      'og:url': canonical,
      'og:site_name': siteName,
      'og:locale': territories[lang] ?? lang,
      ...(image && {
        'og:image': image.src,
        'og:image:alt': image.alt,
        'og:image:type': 'image/jpeg',
        'og:image:width': String(image.width),
        'og:image:height': String(image.height),
      }),
    }),
    ...others.map((other) => ({ property: 'og:locale:alternate', content: territories[other] ?? other })),
  ]
}

/** Name and value of each property, in the order given. */
export function properties(values: Readonly<Record<string, string>>): Frame['openGraph'] {
  return Object.entries(values).map(([property, content]) => ({ property, content }))
}
