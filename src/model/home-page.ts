/** What the template of the front page may see. */
import type { FrontFigure } from './figure-models.ts'
import type { CorrectionModel, Frame, Link, NewsItem } from './page-model.ts'

export interface HomeModel extends Frame {
  readonly kind: 'home'
  /** What must not be overlooked, newest first. */
  readonly pinned: readonly NewsItem[]
  readonly lead?: NewsItem
  readonly latest: readonly NewsItem[]
  /** The figures of the newest article that states any, and the article. */
  readonly figures?: { readonly article: NewsItem; readonly rows: readonly FrontFigure[] }
  /** Absent as long as there is no series. */
  readonly allFigures?: Link
  /** The latest, newest first. */
  readonly corrections: readonly CorrectionModel[]
  readonly allCorrections: Link
  readonly blocks: readonly { readonly category: Link; readonly items: readonly NewsItem[] }[]
  readonly allNews: Link
}
