/** Everything with an address of its own, before its body is filled. */
import { dayOf } from '../locale/local-time.ts'
import { localeIn } from '../locale/locale.ts'
import { slugOf } from '../locale/slug.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import type { Article, PlainPage } from '../model/article.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { PlainDate } from '../model/time.ts'

export interface AddressedArticle extends Article {
  readonly address: UrlPath
  readonly shortLink: string
  readonly day: PlainDate
}

export interface AddressedPage extends PlainPage {
  readonly address: UrlPath
}

type InSite = Pick<SiteSettings, 'isTranslation' | 'locale' | 'zone'>

/** Settles an article's day, its address `/tin/2018/09/mot-cua/` and the short one that its QR code carries. */
export function addressArticle(article: Article, settings: InSite): AddressedArticle {
  const { root, news } = localeIn(settings).paths
  const day = dayOf(article.published, settings.zone)
  const [year = '', month = ''] = day.split('-')
  return {
    ...article,
    day,
    address: urlPath(...root, news, year, month, article.slug),
    shortLink: `/t/${article.id}`,
  }
}

/**
 * The address of a plain page is its path: `pages/gioi-thieu.md` is at `/gioi-thieu/`, `pages/lien-he/index.md` at
 * `/lien-he/`. In another language it begins with its folder, wherever the file is.
 */
export function addressPage(page: PlainPage, settings: InSite): Outcome<AddressedPage> {
  const names = page.file
    .replace(/^pages\//, '')
    .replace(/(?:^|\/)index\.md$|\.md$/i, '')
    .split('/')
    .filter(Boolean)
  const { root } = localeIn(settings).paths
  const folders = root.every((name, index) => names[index] === name) ? [] : root
  const diagnostics = names
    .filter((name) => slugOf(name) === undefined)
    .map((name): Diagnostic => diagnose('address/empty-slug', startOf(page.file), { name }))
  const slugs = names.map((name) => slugOf(name) ?? name)
  return { value: { ...page, address: urlPath(...folders, ...slugs) }, diagnostics }
}
