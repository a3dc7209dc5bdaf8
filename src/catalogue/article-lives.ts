import type { Article } from '../model/article.ts'
import type { ArticleLife } from '../model/article-life.ts'
import { newestFirst } from '../model/newest-first.ts'
import type { Instant } from '../model/time.ts'
import { stateOf } from './published-articles.ts'

/** Where every article stands in its life at `now`, newest first. */
export function articleLives(articles: readonly Article[], now: Instant): readonly ArticleLife[] {
  return [...articles].sort(newestFirst).map((article) => {
    const { file, id, title, published, expires, corrections } = article
    const state = stateOf(article, now)
    return {
      file,
      id,
      title,
      published,
      isCorrected: state !== 'draft' && corrections.some(({ date }) => date <= now),
      ...(state && { state }),
      ...(expires && { expires }),
    }
  })
}
