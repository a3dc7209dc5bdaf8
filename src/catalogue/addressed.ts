/** Everything with an address of its own, before its body is filled. */
import { dayOf } from '../locale/local-time.ts'
import type { Locale } from '../locale/locale.ts'
import { slugOf } from '../locale/slug.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import type { Article, PlainPage } from '../model/article.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import type { PlainDate } from '../model/time.ts'

export interface AddressedArticle extends Article {
  readonly address: UrlPath
  readonly shortLink: string
  readonly day: PlainDate
}

export interface AddressedPage extends PlainPage {
  readonly address: UrlPath
}

/** Settles an article's day, its address `/tin/2018/09/mot-cua/` and the short one that its QR code carries. */
export function addressArticle(
  article: Article,
  { locale, zone }: { readonly locale: Locale; readonly zone: string },
): AddressedArticle {
  const day = dayOf(article.published, zone)
  const [year = '', month = ''] = day.split('-')
  return {
    ...article,
    day,
    address: urlPath(locale.paths.news, year, month, article.slug),
    shortLink: `/t/${article.id}`,
  }
}

/** The address of a plain page is its path: `pages/gioi-thieu.md` is at `/gioi-thieu/`, `pages/lien-he/index.md` at `/lien-he/`. */
export function addressPage(page: PlainPage): Outcome<AddressedPage> {
  const names = page.file
    .replace(/^pages\//, '')
    .replace(/(?:^|\/)index\.md$|\.md$/i, '')
    .split('/')
    .filter(Boolean)
  const diagnostics = names
    .filter((name) => slugOf(name) === undefined)
    .map((name): Diagnostic => diagnose('address/empty-slug', startOf(page.file), { name }))
  return { value: { ...page, address: urlPath(...names.map((name) => slugOf(name) ?? name)) }, diagnostics }
}
