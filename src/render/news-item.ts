import type { Locale } from '../locale/locale.ts'
import type { NewsItem, TimeModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { NewsReference, PublishedArticle } from '../model/site.ts'
import type { PlainDate } from '../model/time.ts'
import type { Guide } from './guide.ts'
import { imageModel } from './image-model.ts'
import { known } from './known.ts'

/** One line of a list, with all that a list can show. */
export function newsItem(article: PublishedArticle, guide: Guide): NewsItem {
  return {
    ...newsReference(article, guide),
    summary: article.summary,
    category: known(guide.sections.category, article.category),
    ...present({ cover: article.cover && imageModel(article.cover.image, guide.addresses) }),
  }
}

/** The shortest line: where, what, when. */
export function newsReference(
  { address, title, day }: NewsReference,
  { addresses, locale }: Guide,
): NewsItem {
  return { href: addresses.href(address), title, day: dayModel(day, locale) }
}

export function dayModel(day: PlainDate, locale: Locale): TimeModel {
  return { machine: day, text: locale.shortDate(day) }
}
