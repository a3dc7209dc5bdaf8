/** What planning takes, made once before the first page. */
import type { Look } from '../model/look.ts'
import type { NewsItem } from '../model/page-model.ts'
import type { NewsReference, PublishedArticle, Tree } from '../model/site.ts'
import { type Guide, guideTo } from './guide.ts'
import { type Imprint, imprintOf } from './imprint.ts'
import { newsItem, newsReference } from './news-item.ts'
import { onceForEach } from './once-for-each.ts'

export interface Edition extends Guide {
  readonly site: Tree
  readonly imprint: Imprint
  readonly scripts: Look['scripts']
  /** The article as a line of a list. */
  readonly item: (article: PublishedArticle) => NewsItem
  /** The article as a line of other news. */
  readonly reference: (article: NewsReference) => NewsItem
}

export function editionOf(site: Tree, { assets, scripts }: Pick<Look, 'assets' | 'scripts'>): Edition {
  const guide = guideTo(site)
  return {
    ...guide,
    site,
    imprint: imprintOf(site, assets, guide),
    scripts,
    item: onceForEach((article) => newsItem(article, guide)),
    reference: onceForEach((article) => newsReference(article, guide)),
  }
}
