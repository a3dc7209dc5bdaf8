import type { PublishedArticle, Site } from '../../model/site.ts'
import { articlesByYear } from '../articles-by-year.ts'
import { standingArticles } from '../standing-articles.ts'

/** The articles whose figures the office stands by, newest year first: what the tables of the whole site hold. */
export function figuresByYear(site: Site): ReadonlyMap<string, readonly PublishedArticle[]> {
  return articlesByYear(standingArticles(site).filter(({ metrics }) => metrics.length > 0))
}
