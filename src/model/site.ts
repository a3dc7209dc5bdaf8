import type { UrlPath } from './address.ts'
import type { Article, PlainPage } from './article.ts'
import type { FilledBody, PlacedImage } from './body.ts'
import type { Ledger } from './ledger.ts'
import type { FilePath } from './place.ts'
import type { Category, Office, SiteSettings } from './site-settings.ts'
import type { MediaFile } from './source.ts'
import type { Instant, PlainDate } from './time.ts'

/** Everything ordered and linked: what is public at `now`, and nothing else but in a preview. */
export interface Site extends Shelves {
  /** As site.yaml has them, but every `to` of the navigation is an address. */
  readonly settings: SiteSettings
  /** By `published`, newest first; then by id. */
  readonly articles: readonly PublishedArticle[]
  /** By address. */
  readonly pages: readonly PublishedPage[]
  readonly emblem: PlacedImage
  /** What published pages use, each once, by address. */
  readonly media: readonly { readonly path: UrlPath; readonly file: MediaFile }[]
  /** By address. */
  readonly redirects: readonly Redirect[]
  /** What was ever published, once this is. */
  readonly ledger: Ledger
  /** The earliest instant at which a scheduled article will appear. */
  readonly nextChange?: Instant
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
  /** Only those that have articles; in the order of a dictionary. */
  readonly tags: readonly { readonly title: string; readonly slug: string; readonly listing: Listing<A> }[]
  /** In the order of site.yaml, empty ones too. */
  readonly offices: readonly { readonly office: Office; readonly listing: Listing<A> }[]
  /** Newest first. */
  readonly archive: readonly ArchiveYear<A>[]
}

/** Why readers do not see yet what a preview shows. */
export type State = 'draft' | 'scheduled'

/** Its tags are spelt as the site spells them, each once. */
export interface PublishedArticle extends Omit<Article, 'body' | 'cover'> {
  readonly address: UrlPath
  /** `/t/k7m39`, below the site's root: without a slash at the end, as it is printed; the file is in this folder. */
  readonly shortLink: string
  /** The day of publication in the site's zone. */
  readonly day: PlainDate
  readonly body: FilledBody
  readonly cover?: FilledCover
  readonly otherNews: OtherNews
  readonly state?: State
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
