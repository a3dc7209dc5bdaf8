import type { ArticleId, UrlPath } from './address.ts'
import type { Article, PlainPage } from './article.ts'
import type { FilledBody, PlacedImage } from './body.ts'
import type { Correction } from './correction.ts'
import type { Language } from './language.ts'
import type { Ledger } from './ledger.ts'
import type { Metric } from './metric.ts'
import type { FilePath } from './place.ts'
import type { Retirement } from './retirement.ts'
import type { PlaceInSeries, Series } from './series.ts'
import type { Category, Office, SiteSettings } from './site-settings.ts'
import type { MediaFile } from './source.ts'
import type { Instant, PlainDate } from './time.ts'

/** One language of a site, ordered and linked: what is public at `now`, and nothing else but in a preview. */
export interface Tree extends Shelves {
  /** As site.yaml has them for this language, but every `to` of the navigation is an address. */
  readonly settings: SiteSettings
  /** What lists, feeds and the home page choose from. By `published`, newest first; then by id. */
  readonly articles: readonly PublishedArticle[]
  /** Those of them that search engines take for news, in the same order. */
  readonly fresh: readonly PublishedArticle[]
  /** They have their pages, but nothing lists them: expired and withdrawn ones, in the same order. */
  readonly retired: readonly PublishedArticle[]
  /** Nothing is left of them but word of it; in the same order. */
  readonly removed: readonly RemovedArticle[]
  /** Those that stand above everything else on the home page, newest first: a few at most. */
  readonly pinned: readonly PublishedArticle[]
  /** What was corrected in articles that are listed or expired, major and minor. */
  readonly corrections: CorrectionListing
  /** Those that the home page shows, newest first. */
  readonly latestCorrections: readonly PublishedCorrection[]
  /** In the order of a dictionary. */
  readonly series: readonly Series[]
  /** By address. */
  readonly pages: readonly PublishedPage[]
  readonly emblem: PlacedImage
}

/** The site in its own language, in all others, and what they share. */
export interface Site extends Tree {
  /** In the order of `settings.translations`. */
  readonly translations: readonly Tree[]
  /** What is published as it is, each once, by address: what pages link to, films, drawings and the emblem. */
  readonly media: readonly { readonly path: UrlPath; readonly file: MediaFile }[]
  /** The images of which pages show derivatives, each once, by address. */
  readonly pictures: readonly ShownPicture[]
  /** By address. */
  readonly redirects: readonly Redirect[]
  /** What was ever published, once this is. */
  readonly ledger: Ledger
  /** The earliest instant at which something will appear, expire, leave the home page or stop being news by itself. */
  readonly nextChange?: Instant
}

export interface ShownPicture {
  readonly image: PlacedImage
  readonly file: MediaFile
  /** It stands for an article where that is shared. */
  readonly isCover: boolean
}

/** An address at which there was a page, and where that is: never an address that leads on. */
export interface Redirect {
  /** With a slash at the end, unless it names an HTML file. */
  readonly from: UrlPath
  readonly to: UrlPath
  /** Of the page that it leads to. */
  readonly title: string
  readonly summary: string
  readonly file: FilePath
}

/** The same articles, put on every shelf that readers look for them on. */
export interface Shelves<A = PublishedArticle> {
  /** The index of all news. */
  readonly news: Listing<A>
  /** In the order of site.yaml, empty ones too: an address in a menu must exist. */
  readonly categories: readonly { readonly category: Category; readonly listing: Listing<A> }[]
  /** Only those that articles have, be they expired or withdrawn: an address stays. In the order of a dictionary. */
  readonly tags: readonly { readonly title: string; readonly slug: string; readonly listing: Listing<A> }[]
  /** In the order of site.yaml, empty ones too. */
  readonly offices: readonly { readonly office: Office; readonly listing: Listing<A> }[]
  /** Newest first. */
  readonly archive: readonly ArchiveYear<A>[]
  /** What search looks through, part by part; newest first. */
  readonly shards: readonly Shard<A>[]
}

/** `draft` and `scheduled`: why readers do not see yet what a preview shows; the others, why no list names it. */
export type State = 'draft' | 'scheduled' | 'expired' | Retirement['status']

/** Its tags are spelt as the site spells them, each once. */
export interface PublishedArticle
  extends Omit<Article, 'body' | 'corrections' | 'cover' | 'metrics' | 'retirement'> {
  readonly address: UrlPath
  /** `/t/k7m39`, below the site's root: without a slash at the end, as it is printed; the file is in this folder. */
  readonly shortLink: string
  /** Oldest first; the codes of all but the last are on sheets that are out of date. */
  readonly editions: readonly ArticleEdition[]
  /** Those made by now, oldest first. */
  readonly corrections: readonly NumberedCorrection[]
  readonly retirement?: FilledRetirement
  /** The day of publication in the site's zone. */
  readonly day: PlainDate
  readonly body: FilledBody
  readonly cover?: FilledCover
  readonly metrics: readonly PublishedMetric[]
  readonly otherNews: OtherNews
  readonly translations?: readonly Translation[]
  readonly state?: State
}

/** The same in another language, where readers can open it. */
export interface Translation {
  readonly language: Language
  readonly address: UrlPath
  /** It is what the others were translated from. */
  readonly isOriginal: boolean
}

/** An article between two major corrections, as sheets of paper know it. */
export interface ArticleEdition {
  /** `/t/k7m39` or, from the second on, `/t/k7m391`: what its QR code carries. */
  readonly link: string
  /** What its sheets do not know, oldest first; nothing for the newest. */
  readonly outdatedBy: readonly NumberedCorrection[]
}

/** With its number among those of its article, from 1 for the oldest. */
export interface NumberedCorrection extends Correction {
  readonly number: number
}

export interface PublishedCorrection extends NumberedCorrection {
  readonly article: Pick<PublishedArticle, 'address' | 'shortLink' | 'title'>
}

export interface CorrectionListing {
  readonly address: UrlPath
  /** As those of a listing. */
  readonly pages: readonly CorrectionPage[]
}

export interface CorrectionPage {
  readonly address: UrlPath
  readonly number: number
  /** Newest first. */
  readonly corrections: readonly PublishedCorrection[]
}

export interface FilledRetirement extends Pick<Retirement, 'reason' | 'status'> {
  /** What to read instead. */
  readonly replacement?: { readonly address: UrlPath; readonly title: string }
}

/** All that may still be known of a removed article. */
export interface RemovedArticle {
  readonly file: FilePath
  readonly id: ArticleId
  readonly address: UrlPath
  /** Of every edition. */
  readonly links: readonly string[]
  /** Absent when not even that may be shown. */
  readonly title?: string
  readonly retirement: FilledRetirement
}

export interface PublishedMetric extends Metric {
  readonly inSeries?: PlaceInSeries
}

export interface FilledCover {
  readonly image: PlacedImage
  readonly caption?: string
  readonly credit?: string
}

/** "Tin khác": what else to read, settled when the article appears but for a few newer items. */
export interface OtherNews {
  readonly newer: readonly NewsReference[]
  readonly older: readonly NewsReference[]
}

/** What it takes to point to an article. */
export interface NewsReference {
  readonly address: UrlPath
  readonly title: string
  readonly day: PlainDate
}

export interface PublishedPage extends Omit<PlainPage, 'body'> {
  readonly address: UrlPath
  readonly body: FilledBody
  readonly translations?: readonly Translation[]
  readonly state?: 'draft'
}

/** A list of articles cut into pages that are numbered from the oldest. */
export interface Listing<A = PublishedArticle> {
  readonly address: UrlPath
  /** Newest first. The first one is at the listing's own address; the others at `…/trang/<number>/`. Never empty. */
  readonly pages: readonly ListingPage<A>[]
}

export interface ListingPage<A = PublishedArticle> {
  readonly address: UrlPath
  /** 1 is the oldest. */
  readonly number: number
  /** Newest first. */
  readonly articles: readonly A[]
}

/** So many articles that a browser loads them at once. A full one never changes again by itself. */
export interface Shard<A = PublishedArticle> {
  /** 1 has the oldest. */
  readonly number: number
  /** Newest first. */
  readonly articles: readonly A[]
}

export interface ArchiveYear<A = PublishedArticle> {
  readonly address: UrlPath
  readonly year: number
  /** Newest first. */
  readonly months: readonly ArchiveMonth<A>[]
}

export interface ArchiveMonth<A = PublishedArticle> {
  readonly address: UrlPath
  readonly year: number
  readonly month: number
  /** Newest first. */
  readonly articles: readonly A[]
}
