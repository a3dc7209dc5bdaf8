/** What knows where it stands, before its body is filled. */
import type { UrlPath } from '../model/address.ts'
import type { Article, PlainPage } from '../model/article.ts'
import type { PlainDate } from '../model/time.ts'

export interface AddressedArticle extends Article {
  readonly address: UrlPath
  readonly shortLink: string
  readonly day: PlainDate
}

export interface AddressedPage extends PlainPage {
  readonly address: UrlPath
}
