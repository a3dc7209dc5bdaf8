import type { UrlPath } from '../model/address.ts'
import type { PageModel } from '../model/page-model.ts'
import type { FilePath } from '../model/place.ts'

/** A page before it is drawn: where it will stand, where it will lead, and its model once somebody asks. */
export interface PagePlan {
  readonly address: UrlPath
  /** The file below `content/` that it comes from. */
  readonly source: FilePath
  /** Every part of the model with a link of its own in it; the rest costs time and leads nowhere. */
  readonly leads: () => object
  readonly model: () => PageModel
}
