/**
 * All that a template may see: strings ready to print, addresses ready to use.
 *
 * The model's bytes are the exact list of what the page depends on.
 */
import type { AlternateLink } from './alternate-link.ts'
import type { ChartModel, FigureGroup } from './figure-models.ts'
import type { HomeModel } from './home-page.ts'
import type { IconLink } from './icon.ts'
import type { CardModel, ImageModel } from './image-models.ts'
import type { Decimal } from './metric.ts'
import type { QrModel } from './qr-model.ts'
import type { SearchModel } from './search-model.ts'
import type { FiguresModel, SeriesModel } from './series-pages.ts'
import type { OldSheetModel, RedirectModel, ShortLinkModel } from './signpost-pages.ts'
import type { Words } from './words.ts'

export type PageModel =
  | AccessibilityModel
  | ArticleModel
  | CorrectionsModel
  | CodesModel
  | DirectoryModel
  | FiguresModel
  | HomeModel
  | ListingModel
  | NotFoundModel
  | OldSheetModel
  | PlainPageModel
  | SeriesModel
  | RedirectModel
  | SearchModel
  | ShortLinkModel
  | SiteMapModel
  | TombstoneModel

export type PageKind = PageModel['kind']

/** What every page carries besides its subject. */
export interface Frame {
  /** The same object for every page of a site. */
  readonly site: SiteModel
  readonly title: string
  /** For `<title>`: the page's title and the site's. */
  readonly headTitle: string
  readonly description: string
  /** Absolute. */
  readonly canonical: string
  readonly noindex: boolean
  readonly openGraph: readonly { readonly property: string; readonly content: string }[]
  /** Of articles: names and values of the elements of Dublin Core. */
  readonly dublinCore?: readonly { readonly name: string; readonly content: string }[]
  /** One JSON-LD graph, already serialised so that no `<` is left in it. */
  readonly jsonLd?: string
  /** The `href` of the menu item that this page belongs to. */
  readonly currentMenu?: string
  readonly breadcrumb: readonly Link[]
  /** The way to the other languages of the site: the same page where there is one, else its home page. */
  readonly languages?: readonly LanguageLink[]
  /** The same page in every language that it is in, this one included, for search engines; absolute. */
  readonly hreflangs?: readonly { readonly lang: string; readonly href: string }[]
  /** This page for machines: the feeds of a list, the ninjs of an article; absent on most. */
  readonly alternates?: readonly AlternateLink[]
}

export interface LanguageLink extends Link {
  readonly lang: string
  /** What it leads to, if not the same page. */
  readonly note?: string
}

export interface SiteModel {
  readonly lang: string
  readonly title: string
  readonly words: Words
  readonly home: string
  /** How every genuine address begins, with scheme and host. */
  readonly genuine: string
  readonly assets: AssetModel
  /** Of all news. */
  readonly feeds: readonly AlternateLink[]
  readonly agency: {
    readonly name: string
    readonly kind?: string
    readonly responsible: string
    readonly address: string
    readonly phone?: string
    readonly email: string
    readonly parent?: Link
  }
  readonly emblem: ImageModel
  /** The site in its other languages, each in its own words; absent where there is one only. */
  readonly languages?: readonly OtherLanguage[]
  /** For pages that have no picture of their own. */
  readonly card?: CardModel
  readonly menu: readonly Link[]
  /** Absent where the menu has it. */
  readonly search?: Link
  readonly footerLinks: readonly Link[]
  readonly social: readonly SocialModel[]
  readonly licence?: Link
}

export interface OtherLanguage {
  readonly lang: string
  /** "English" */
  readonly label: string
  /** Its front page. */
  readonly home: string
  /** "home page" */
  readonly homeLabel: string
}

export interface AssetModel {
  readonly style: string
  readonly script: string
  /** The fonts to fetch first. */
  readonly preloads: readonly string[]
  readonly icons: readonly IconLink[]
  readonly manifest: string
}

export interface Link {
  readonly label: string
  readonly href: string
}

export interface TimeModel {
  /** For `datetime`. */
  readonly machine: string
  readonly text: string
}

export interface SocialModel {
  readonly name: string
  readonly href: string
  readonly caption: string
  readonly qr?: QrModel
}

/** A body ready to print: HTML of the sanitised tree, and between it the parts a template draws. */
export type BodyPiece =
  | string
  | { readonly part: 'image'; readonly image: ImageModel; readonly inRow?: true }
  | { readonly part: 'address'; readonly href: string }
  | { readonly part: 'attachment'; readonly text: string }
  | { readonly part: 'chart'; readonly chart: ChartModel }
  | { readonly part: 'metric'; readonly value: Decimal; readonly text: string }

/** What was wrong in an article, and what is right. */
export interface CorrectionModel {
  /** Names it within its page, `dinh-chinh.2`: a word with a point in it is no heading's anchor. */
  readonly anchor: string
  /** "Đính chính ngày …" */
  readonly day: TimeModel
  readonly was: string
  readonly now: string
  readonly note?: string
  /** Where it was corrected; absent on the article's own pages. */
  readonly article?: Link
}

/** What became of an article: expired, withdrawn, removed. */
export interface NoticeModel {
  /** Absent where the page is titled so. */
  readonly text?: string
  readonly reason?: string
  readonly replacement?: Link
}

/** One line of a list of articles. */
export interface NewsItem {
  readonly href: string
  readonly title: string
  readonly day: TimeModel
  readonly summary?: string
  readonly category?: Link
  readonly cover?: ImageModel
}

export interface ArticleModel extends Frame {
  readonly kind: 'article'
  /** Why readers do not see it yet; only in a preview. */
  readonly state?: string
  /** Why nothing lists it. */
  readonly notice?: NoticeModel
  /** Newest first. */
  readonly corrections: {
    readonly major: readonly CorrectionModel[]
    readonly minor: readonly CorrectionModel[]
  }
  readonly category: Link
  readonly office?: Link
  readonly tags: readonly Link[]
  readonly summary: string
  readonly published: TimeModel
  readonly updated?: TimeModel
  readonly authors: string
  readonly source: { readonly name: string; readonly href?: string; readonly day?: TimeModel }
  readonly cover?: {
    readonly image: ImageModel
    readonly caption?: string
    readonly credit?: string
    /** Absent for a drawing and for a small image. */
    readonly card?: CardModel
  }
  readonly body: readonly BodyPiece[]
  readonly figures: readonly FigureGroup[]
  /** The files that hold the figures; none without figures. */
  readonly figuresAsData: readonly Link[]
  readonly qr: QrModel
  /** `mailto:` with subject and address filled in. */
  readonly mailTo: string
  readonly newer: readonly NewsItem[]
  readonly older: readonly NewsItem[]
  readonly allNews: Link
}

/** The way from one page of a list to the next. */
export interface PageTurning {
  /** "Trang 3"; absent on the newest page. */
  readonly pageText?: string
  readonly newer?: Link
  readonly older?: Link
}

export interface ListingModel extends Frame, PageTurning {
  readonly kind: 'listing'
  readonly intro?: string
  /** The website of the office whose news these are. */
  readonly website?: Link
  /** Newest first, those that are over with the number of their articles. */
  readonly years?: readonly Link[]
  readonly items: readonly NewsItem[]
}

/** A page of the register of corrections. */
export interface CorrectionsModel extends Frame, PageTurning {
  readonly kind: 'corrections'
  readonly corrections: readonly CorrectionModel[]
}

/** A list of lists: the archive's years and months, all tags, all offices. */
export interface DirectoryModel extends Frame {
  readonly kind: 'directory'
  readonly groups: readonly { readonly title?: Link; readonly links: readonly Link[] }[]
}

export interface PlainPageModel extends Frame {
  readonly kind: 'page'
  /** As an article has it. */
  readonly state?: string
  readonly summary: string
  readonly body: readonly BodyPiece[]
}

/** What readers with disabilities may expect, and whom to tell. */
export interface AccessibilityModel extends Frame {
  readonly kind: 'accessibility'
  readonly intro: string
  readonly exceptions: readonly string[]
  /** When somebody last looked, in a sentence. */
  readonly reviewed: TimeModel
}

export interface SiteMapModel extends Frame {
  readonly kind: 'site-map'
  readonly groups: readonly { readonly title: string; readonly links: readonly Link[] }[]
}

/** Where somebody finds the article of a printed sheet: by typing its code, or in lists by its first characters. */
export interface CodesModel extends Frame {
  readonly kind: 'codes'
  /** How every genuine short address begins, with scheme and host. */
  readonly beginning: string
  /** The folder of the short links, for the script that opens what was typed. */
  readonly folder: { readonly href: string }
  /** The first two characters of codes, or the codes that begin so with what they lead to. */
  readonly links: readonly Link[]
  readonly shows: 'beginnings' | 'codes'
}

/** What stands for an article that is gone. */
export interface TombstoneModel extends Frame {
  readonly kind: 'tombstone'
  readonly notice: NoticeModel
  readonly help: string
}

export interface NotFoundModel extends Frame {
  readonly kind: 'not-found'
  readonly links: readonly Link[]
}

/** Draws a page as a whole HTML document, doctype included. Pure: the same model always gives the same text. */
export type DrawPage = (model: PageModel) => string
