import type { UrlPath } from './address.ts'
import type { Language } from './language.ts'
import type { FilePath, Place } from './place.ts'
import { startOf } from './place.ts'
import type { PlainDate } from './time.ts'

/** What `content/site.yaml` says, checked. Plain data. */
export interface SiteSettings {
  readonly title: string
  readonly description: string
  /** Origin and base path without a slash at the end: `https://haiphong.gov.vn`, `https://host/tin-tuc`. */
  readonly url: string
  readonly locale: Language
  /** Absent for the site's own language; addresses in the others begin with a folder, `/en/`. */
  readonly isTranslation?: true
  /** IANA name: `Asia/Ho_Chi_Minh`. */
  readonly zone: string
  /** `#rrggbb`, with enough contrast on white; its lighter twin for dark mode is computed. */
  readonly accent: string
  readonly agency: Agency
  /** In the order of site.yaml, which is the order on the home page. */
  readonly categories: readonly Category[]
  readonly offices: readonly Office[]
  readonly social: readonly SocialChannel[]
  readonly navigation: readonly NavigationItem[]
  /** Whether figures are also published as tables for spreadsheets that want `;` and a decimal comma. */
  readonly spreadsheets: boolean
  /** How long the home page shows a correction. */
  readonly correctionDays: number
  /** Who hears of weaknesses of the site; published only if the office states it. */
  readonly security?: SecurityContact
  /** What the statement on accessibility says; without it there is none. */
  readonly accessibility?: AccessibilityReview
  /** The site in its other languages: what readers see is translated, everything else is the same. */
  readonly translations: readonly SiteSettings[]
  /** Licence of the texts and data, only if the office states one. */
  readonly licence?: { readonly name: string; readonly url: string }
  /** Where the values stand that only the whole site can judge, by key path joined with dots. */
  readonly places: Readonly<Record<string, Place>>
}

export interface Agency {
  readonly name: string
  /** The small line above the name: "Cổng tin tức". */
  readonly kind?: string
  readonly responsible: string
  readonly address: string
  readonly phone?: string
  readonly email: string
  /** A media file, as written: `emblem.svg`. */
  readonly emblem: string
  readonly parent?: { readonly name: string; readonly url: string }
}

export interface SecurityContact {
  /** `mailto:…` or `https://…` */
  readonly contact: string
  /** The last day on which it holds. */
  readonly expires: PlainDate
  readonly policy?: string
}

export interface AccessibilityReview {
  readonly reviewed: PlainDate
  /** What some readers cannot use yet. */
  readonly exceptions: readonly string[]
}

export interface Category {
  readonly id: string
  readonly title: string
  readonly description?: string
  /** Former addresses of its list. */
  readonly aliases?: readonly UrlPath[]
}

export interface Office {
  readonly id: string
  readonly name: string
  readonly url?: string
  readonly aliases?: readonly UrlPath[]
}

export interface SocialChannel {
  readonly name: string
  readonly url: string
  readonly caption: string
  readonly qr: boolean
}

export interface NavigationItem {
  readonly label: string
  /** An address of the site or an outside one. */
  readonly to: string
}

export const siteFile = 'site.yaml' as FilePath

/** The place of a setting, or of the file when it is not written there. */
export function placeOfSetting({ places }: SiteSettings, key: string): Place {
  return places[key] ?? startOf(siteFile)
}

/** What articles are checked by while site.yaml cannot be read, so that one fault there hides none of theirs. */
export const provisionalSettings = { locale: 'vi', zone: 'Asia/Ho_Chi_Minh' } as const
