/** What all pages of one rendering share, made once before the first of them. */
import type { Look } from '../model/look.ts'
import type { NewsItem, SiteModel } from '../model/page-model.ts'
import type { PublishedArticle, Site } from '../model/site.ts'
import { type Guide, guideTo } from './guide.ts'
import { known } from './known.ts'
import { newsItem } from './news-item.ts'
import { siteModel } from './site-model.ts'

export interface Edition extends Guide {
  readonly site: Site
  /** The part of every page model that is the same on all of them. */
  readonly shared: SiteModel
  /** The article as a line of a list; the same object in every list. */
  readonly item: (article: PublishedArticle) => NewsItem
}

export function editionOf(site: Site, look: Look): Edition {
  const guide = guideTo(site)
  const items = new Map(site.articles.map((article) => [article.id, newsItem(article, guide)]))
  return {
    ...guide,
    site,
    shared: siteModel(site, look.assets, guide),
    item: (article) => known(items, article.id),
  }
}
