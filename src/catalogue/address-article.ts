import { dayOf } from '../locale/local-time.ts'
import type { Locale } from '../locale/locale.ts'
import { urlPath } from '../model/address.ts'
import type { Article } from '../model/article.ts'
import type { AddressedArticle } from './addressed.ts'

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
