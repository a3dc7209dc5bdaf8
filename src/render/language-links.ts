import type { UrlPath } from '../model/address.ts'
import type { Frame } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { Imprint } from './imprint.ts'
import type { TranslationLink } from './translation-links.ts'

interface Page extends Pick<Frame, 'canonical'> {
  readonly address: UrlPath
  readonly translations?: readonly TranslationLink[] | undefined
}

/**
 * The ways from a page to the other languages, for readers and for search engines; nothing where there are none.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */
export function languageLinks(
  { address, canonical, translations }: Page,
  { shared, languages, url }: Pick<Imprint, 'languages' | 'shared' | 'url'>,
): Pick<Frame, 'hreflangs' | 'languages'> {
  if (languages === undefined || shared.languages === undefined) return {}
  const same = translations ?? languages.counterparts[address] ?? []
  const all = [
    { lang: shared.lang, href: canonical },
    ...same.map(({ lang, href }) => ({ lang, href: new URL(href, url).href })),
  ]
  const ofOwn = all
    .filter(({ lang }) => lang === languages.own)
    .map(({ href }) => ({ lang: 'x-default', href }))
  return {
    languages: shared.languages.map(({ lang, label, home, homeLabel }) => {
      const href = same.find((link) => link.lang === lang)?.href
      return { lang, label, href: href ?? home, ...(href === undefined && { note: homeLabel }) }
    }),
    ...present({ hreflangs: same.length > 0 ? [...all, ...ofOwn] : undefined }),
  }
}
