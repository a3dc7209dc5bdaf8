import type { ArticleModel } from '../model/page-model.ts'
import type { FilledCover, PublishedArticle } from '../model/site.ts'
import type { Addresses } from './addresses-below.ts'
import { articleOpenGraph } from './article-open-graph.ts'
import { bodyPieces } from './body-pieces.ts'
import { breadcrumbList } from './breadcrumb-list.ts'
import type { Edition } from './edition.ts'
import { figures } from './figures.ts'
import { frame } from './frame.ts'
import { imageModel } from './image-model.ts'
import { jsonLd } from './json-ld.ts'
import { known } from './known.ts'
import { mailTo } from './mail-to.ts'
import { newsArticle } from './news-article.ts'
import { dayModel, newsReference } from './news-item.ts'
import type { PagePlan } from './page-plan.ts'
import { present } from './present.ts'
import { qrModel } from './qr-model.ts'
import { timeModel } from './time-model.ts'

/** The page of an article. Its code, times and figures are computed when it is drawn. */
export function articlePlan(article: PublishedArticle, edition: Edition): PagePlan {
  return {
    address: article.address,
    source: article.file,
    leads: () => ({
      ...articleLeads(article, edition),
      qr: { href: edition.addresses.href(article.shortLink) },
    }),
    model: () => articleModel(article, edition),
  }
}

function articleModel(article: PublishedArticle, edition: Edition): ArticleModel {
  const { title, summary, address } = article
  const leads = articleLeads(article, edition)
  const shortUrl = edition.addresses.absolute(article.shortLink)
  const breadcrumb = [edition.sections.home, leads.category]
  const model = {
    ...frame({ title, description: summary, address, breadcrumb }, edition),
    kind: 'article',
    ...leads,
    summary,
    published: timeModel(article.published, edition),
    ...present({ updated: article.updated && timeModel(article.updated, edition) }),
    authors: article.authors.join(', '),
    figures: figures(article.metrics, edition.locale),
    qr: qrModel(shortUrl, title),
    mailTo: mailTo(title, shortUrl),
  } as const
  return {
    ...model,
    openGraph: articleOpenGraph(model),
    jsonLd: jsonLd(newsArticle(article, model, edition), breadcrumbList(model)),
  }
}

/** What leads away from the page, besides its frame. */
function articleLeads(article: PublishedArticle, edition: Edition) {
  const { addresses, sections } = edition
  const { office, cover, otherNews } = article
  return {
    category: known(sections.category, article.category),
    tags: article.tags.map((tag) => known(sections.tag, tag)),
    source: sourceModel(article, edition),
    body: bodyPieces(article.body, edition),
    newer: otherNews.newer.map((reference) => newsReference(reference, edition)),
    older: otherNews.older.map((reference) => newsReference(reference, edition)),
    allNews: sections.allNews,
    ...present({
      office: office === undefined ? undefined : known(sections.office, office),
      cover: cover && coverModel(cover, addresses),
    }),
  }
}

function coverModel({ image, ...words }: FilledCover, addresses: Addresses): ArticleModel['cover'] {
  return { image: imageModel(image, addresses), ...words }
}

function sourceModel({ source }: PublishedArticle, { locale }: Edition): ArticleModel['source'] {
  const { name, url, date } = source
  return { name, ...present({ href: url, day: date && dayModel(date, locale) }) }
}
