import { type UrlPath, urlPath } from '../model/address.ts'
import type { Article } from '../model/article.ts'
import { articleEditions } from './article-editions.ts'
import { numberedCorrections } from './numbered-corrections.ts'

/** Where the pages behind an article's codes are: those of all editions, also of such as are still to come. */
export function editionAddresses({
  id,
  corrections,
}: Pick<Article, 'corrections' | 'id'>): readonly UrlPath[] {
  return articleEditions(id, numberedCorrections(corrections)).map(({ link }) => urlPath(link.slice(1)))
}
