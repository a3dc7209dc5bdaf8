import { unplaced } from '../model/metric.ts'
import type { ArticleModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { FilledCover, PublishedArticle } from '../model/site.ts'
import type { Addresses } from './addresses-below.ts'
import type { ArticleSubject } from './article-model.ts'
import { bodyParts } from './body-parts.ts'
import { cardModel } from './card-model.ts'
import { articleDataLinks } from './data/article-data-links.ts'
import { cardOf } from './derivatives.ts'
import type { Edition } from './edition.ts'
import { figureInSeries } from './figure-in-series.ts'
import { imageModel } from './image-model.ts'
import { known } from './known.ts'
import { dayModel } from './news-item.ts'
import { ninjsLink } from './ninjs/ninjs-files.ts'
import { noticeOf } from './notice-model.ts'
import type { PagePlan } from './page-plan.ts'
import { translationLinks } from './translation-links.ts'

/** The page of an article. */
export function articlePlan(article: PublishedArticle, edition: Edition): PagePlan {
  const { address, file } = article
  return { address, source: file, subject: articleSubject(article, edition), body: file }
}

function articleSubject(article: PublishedArticle, edition: Edition): ArticleSubject {
  const { addresses, sections, reference } = edition
  const {
    id,
    address,
    title,
    summary,
    published,
    updated,
    authors,
    office,
    cover,
    metrics,
    otherNews,
    state,
  } = article
  const category = known(sections.category, article.category)
  return {
    kind: 'article',
    id,
    address,
    identifier: addresses.absolute(article.shortLink),
    shortLink: { href: addresses.href(newestLink(article)) },
    breadcrumb: [sections.home, category],
    title,
    summary,
    published,
    authors,
    metrics: metrics.map(unplaced).map(({ inSeries, ...metric }) => ({
      ...metric,
      ...present({ inSeries: inSeries && figureInSeries(inSeries, edition) }),
    })),
    figuresAsData: metrics.length === 0 ? [] : articleDataLinks(address, edition),
    category,
    tags: article.tags.map((tag) => known(sections.tag, tag)),
    source: sourceModel(article, edition),
    parts: bodyParts(article.body, edition),
    newer: otherNews.newer.map(reference),
    older: otherNews.older.map(reference),
    allNews: sections.allNews,
    corrections: article.corrections,
    alternates: [ninjsLink(article, edition)],
    ...present({
      state: state === 'draft' || state === 'scheduled' ? state : undefined,
      notice: noticeOf(article, addresses),
      updated,
      translations: translationLinks(article, addresses),
      office: office === undefined ? undefined : known(sections.office, office),
      cover: cover && coverModel(cover, addresses),
    }),
  }
}

/** What is printed from now on. */
function newestLink({ editions, shortLink }: PublishedArticle): string {
  return editions.at(-1)?.link ?? shortLink
}

function coverModel({ image, ...words }: FilledCover, addresses: Addresses): ArticleModel['cover'] {
  const card = cardModel(cardOf(image), image.alt, addresses)
  return { image: imageModel(image, addresses), ...words, ...present({ card }) }
}

function sourceModel({ source }: PublishedArticle, { locale }: Edition): ArticleModel['source'] {
  const { name, url, date } = source
  return { name, ...present({ href: url, day: date && dayModel(date, locale) }) }
}
