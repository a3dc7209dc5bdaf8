import type { PublishedArticle, Tree } from '../../model/site.ts'
import { articlesByYear } from '../articles-by-year.ts'
import { standingArticles } from '../standing-articles.ts'

/** The articles whose figures the office stands by, newest year first: what the tables of the whole site hold. */
export function figuresByYear(site: Tree): ReadonlyMap<string, readonly PublishedArticle[]> {
  return articlesByYear(standingArticles(site).filter(({ metrics }) => metrics.length > 0))
}
