/**
 * The register of all corrections.
 *
 * Cut before those are left out whose articles were withdrawn or removed, so that no page gets another number.
 */
import type { Locale } from '../locale/locale.ts'
import { urlPath } from '../model/address.ts'
import type { CorrectionListing, PublishedCorrection } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import type { AddressedArticle } from './addressed.ts'
import { numberedCorrections } from './numbered-corrections.ts'
import { stablePages } from './stable-pages.ts'

const pageSize = 20

/** Lists what had been corrected by `now` in articles that have a page, newest first. */
export function listCorrections(
  articles: readonly AddressedArticle[],
  { now, locale }: { readonly now: Instant; readonly locale: Locale },
): CorrectionListing {
  const { root, correction, page } = locale.paths
  const all = articles
    .flatMap((article) => numberedCorrections(article.corrections).map((made) => ({ made, article })))
    .filter(({ made }) => made.date <= now)
    .sort((a, b) => newestFirst(entryOf(a), entryOf(b)))
  return {
    address: urlPath(...root, correction),
    pages: stablePages(all, pageSize).map(({ number, articles: entries }, index) => ({
      number,
      address:
        index === 0 ? urlPath(...root, correction) : urlPath(...root, correction, page, String(number)),
      corrections: entries.filter(({ article }) => article.retirement === undefined).map(entryOf),
    })),
  }
}

function entryOf({
  made,
  article,
}: {
  readonly made: Omit<PublishedCorrection, 'article'>
  readonly article: AddressedArticle
}): PublishedCorrection {
  const { address, shortLink, title } = article
  return { ...made, article: { address, shortLink, title } }
}

function newestFirst(a: PublishedCorrection, b: PublishedCorrection): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1
  if (a.article.shortLink !== b.article.shortLink) return a.article.shortLink < b.article.shortLink ? -1 : 1
  return b.number - a.number
}
