import type { UrlPath } from '../model/address.ts'
import type { FilePath } from '../model/place.ts'
import type { PageSubject } from './page-subject.ts'

/** A page before it is printed: where it will stand and what it will be about. */
export interface PagePlan {
  readonly address: UrlPath
  /** The file below `content/` that it comes from. */
  readonly source: FilePath
  readonly subject: PageSubject
  /** The file whose compiled body it shows. */
  readonly body?: FilePath
}
