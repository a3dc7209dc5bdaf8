import type { ArticleId } from '../model/address.ts'
import type { Article, PlainPage } from '../model/article.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Picture, PictureFault } from '../model/picture.ts'
import type { FilePath } from '../model/place.ts'
import type { StatedInSeries } from '../model/series-stated.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { MediaFile } from '../model/source.ts'
import type { Instant } from '../model/time.ts'

/** Everything that passed its own checks; articles and pages in any order, media by path. */
export interface CatalogueInput {
  readonly settings: SiteSettings
  readonly articles: readonly Article[]
  readonly pages: readonly PlainPage[]
  readonly media: readonly MediaFile[]
  /** What is known of the images that `picturesNeeded` asked for. */
  readonly pictures: ReadonlyMap<FilePath, Picture | PictureFault>
  /** Files with errors of their own: a link to one of them is no second mistake. */
  readonly broken: readonly FilePath[]
  /** Those of their ids that can be told. */
  readonly brokenIds: readonly ArticleId[]
  /** What broken files state in series: what repeats it cannot be judged yet. */
  readonly brokenSeries: readonly StatedInSeries[]
  /** What was published before. */
  readonly ledger: Ledger
  /** What is published by then is public. */
  readonly now: Instant
  /** Drafts and scheduled articles are public too, and know that they should not be. */
  readonly preview: boolean
}
