import type { ArticleId, Slug, UrlPath } from './address.ts'
import type { Body } from './body.ts'
import type { Correction } from './correction.ts'
import type { Language } from './language.ts'
import type { Metric } from './metric.ts'
import { type FilePath, type Place, startOf } from './place.ts'
import type { Retirement } from './retirement.ts'
import type { Instant, PlainDate } from './time.ts'

/** A news item that passed its checks: no field is optional because it might be wrong. Plain data. */
export interface Article {
  readonly kind: 'article'
  readonly file: FilePath
  readonly id: ArticleId
  readonly slug: Slug
  readonly title: string
  /** The "sapo": plain text. */
  readonly summary: string
  readonly published: Instant
  readonly updated?: Instant
  /** From when on what it says is over. */
  readonly expires?: Instant
  /** Until when the home page shows it above everything else. */
  readonly pinnedUntil?: Instant
  readonly retirement?: Retirement
  /** As written; some may be dated later than now. */
  readonly corrections: readonly Correction[]
  readonly draft: boolean
  readonly authors: readonly string[]
  readonly source: NewsSource
  /** An id from site.yaml, not yet known to exist. */
  readonly category: string
  readonly office?: string
  readonly tags: readonly string[]
  /** Addresses besides its own that lead to it. */
  readonly aliases: readonly UrlPath[]
  readonly cover?: Cover
  readonly metrics: readonly Metric[]
  /** Absent for the site's own. */
  readonly lang?: Language
  /** The id of the original, not yet known to exist. */
  readonly translationOf?: string
  readonly body: Body
  /** Of the words of the body, as `provenBody` has it. */
  readonly bodyProof: string
  /** What search knows besides title, summary and tags: labels of figures, names and numbers in the body. */
  readonly keyTerms: string
  /** Where the values stand that only the whole site can judge, by key path joined with dots: `tags.0`. */
  readonly places: Readonly<Record<string, Place>>
}

/** Where the news came from; its date may be earlier than that of our publication. */
export interface NewsSource {
  readonly name: string
  readonly url?: string
  readonly date?: PlainDate
}

export interface Cover {
  /** As written: relative to the article, to `content/media/`, or an address `/media/…`. */
  readonly src: string
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
}

/** A page that is not news: "Giới thiệu", "Liên hệ". Its address is its path below `pages/`. */
export interface PlainPage {
  readonly kind: 'page'
  readonly file: FilePath
  readonly title: string
  readonly summary: string
  readonly draft: boolean
  readonly aliases: readonly UrlPath[]
  /** Absent for the site's own. */
  readonly lang?: Language
  /** The file of the original, as written: relative to this one, or `/pages/…`. */
  readonly translationOf?: string
  readonly body: Body
  readonly places: Readonly<Record<string, Place>>
}

/** The place of a field, or of the file when it is not written there. */
export function placeOfField({ file, places }: Article | PlainPage, key: string): Place {
  return places[key] ?? startOf(file)
}
