import type { Frame, SiteModel } from '../model/page-model.ts'

const territories: Readonly<Record<string, string>> = { vi: 'vi_VN', en: 'en_US' }

/** What every page tells a network that previews it. @see https://ogp.me */
export function openGraph(
  type: 'article' | 'website',
  { title, description, canonical }: Pick<Frame, 'title' | 'description' | 'canonical'>,
  { title: siteName, lang }: SiteModel,
): Frame['openGraph'] {
  return properties({
    'og:type': type,
    'og:title': title,
    'og:description': description,
    'og:url': canonical,
    'og:site_name': siteName,
    'og:locale': territories[lang] ?? lang,
  })
}

/** Name and value of each property, in the order given. */
export function properties(values: Readonly<Record<string, string>>): Frame['openGraph'] {
  return Object.entries(values).map(([property, content]) => ({ property, content }))
}
