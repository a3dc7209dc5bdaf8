import type { Locale } from '../locale/locale.ts'
import type { UrlPath } from '../model/address.ts'
import type { Picture, PictureFault } from '../model/picture.ts'
import type { FilePath } from '../model/place.ts'
import type { Appearance } from './appearance.ts'
import type { MediaShelf } from './media-shelf.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What it takes to answer the questions that a body asks. */
export interface FillContext extends MediaShelf {
  readonly locale: Locale
  readonly where: Whereabouts
  readonly pictures: ReadonlyMap<FilePath, Picture | PictureFault>
}

/** Where somebody stands who points to something. */
export interface Standpoint {
  readonly file: FilePath
  readonly address: UrlPath
  readonly anchors: readonly string[]
  readonly appears: Appearance
}
