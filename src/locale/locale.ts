/**
 * What changes with the language: words, dates, numbers, addresses, order.
 *
 * Everything comes from our own tables, never from `Intl`, so that the bytes of a page do not depend on the
 * machine that builds it.
 */
import type { Language } from '../model/language.ts'
import type { Decimal } from '../model/metric.ts'
import type { Period } from '../model/period.ts'
import type { Instant, PlainDate } from '../model/time.ts'
import type { Words } from '../model/words.ts'
import { en } from './en.ts'
import type { Figure } from './figures-in.ts'
import { vi } from './vi.ts'

export interface Locale {
  readonly id: Language
  readonly words: Words
  readonly paths: AddressWords
  /** From how many words on, as spaces part them, a title is no phrase that any text may hold. */
  readonly wordsOfTellingTitle: number
  /** `Thứ Bảy, 26/01/2019 21:44` in the given IANA zone. */
  fullDateTime(instant: Instant, zone: string): string
  /** `26/01/2019` */
  shortDate(day: PlainDate): string
  /** `ngày 05 tháng 02 năm 2026`; Decree 30/2020/NĐ-CP, annex I: the zero for days below 10 and months 1 and 2 only. */
  longDate(day: PlainDate): string
  /** `Tháng 9 năm 2018`; months count from 1. */
  monthOfYear(year: number, month: number): string
  /** `quý III năm 2018`, `8 tháng đầu năm 2018`: as it stands within a sentence. */
  period(period: Period): string
  /** `1.412,5` */
  number(value: Decimal): string
  /** `25,6%` from `25.6`. */
  percent(value: Decimal): string
  /** Number and unit with a no-break space between them; a percent sign follows without one. */
  quantity(value: Decimal, unit?: string): string
  /** `một nghìn bốn trăm mười hai hồ sơ` */
  quantityInWords(value: Decimal, unit?: string): string
  /** `1,2 MB` */
  fileSize(bytes: number): string
  /** Reads a number as people of this language write it; undefined for what is none, or is more than one. */
  readNumber(text: string): Decimal | undefined
  /** The figures in a running text, which is neither code nor markup. */
  figuresIn(text: string): readonly Figure[]
  /** The words of a small whole number: `hai`; undefined for one that is written in digits. */
  numberWord(value: Decimal): string | undefined
  /** The keys of texts, as plain text, have the order that the texts have in a dictionary of this language. */
  sortKey(text: string): string
}

/** The words that addresses are made of; ASCII. */
export interface AddressWords {
  /** The folder of a language that is not the site's own, `['en']`: its addresses begin so. Else none. */
  readonly root: readonly string[]
  /** `tin`: articles and the index of all news. */
  readonly news: string
  /** `trang`: the pages of a listing. */
  readonly page: string
  readonly category: string
  readonly tag: string
  readonly office: string
  readonly archive: string
  /** `so-lieu`: the figures, and the files that hold them. */
  readonly figures: string
  /** `bang-tinh`: the end of the name of a file for spreadsheets. */
  readonly spreadsheet: string
  readonly correction: string
  readonly search: string
  readonly siteMap: string
  readonly accessibility: string
}

type Locales = Readonly<Record<Language, Locale>>

const locales: Locales = { en, vi }
const localesInFolders: Locales = { en: inFolder(en), vi: inFolder(vi) }

export function localeOf(id: Language): Locale {
  return locales[id]
}

/** The same with the addresses that it has in a site: in a folder where the site's own language is another. */
export function localeIn({ locale, isTranslation }: InSite): Locale {
  return isTranslation ? localesInFolders[locale] : locales[locale]
}

export interface InSite {
  readonly locale: Language
  readonly isTranslation?: boolean
}

function inFolder(locale: Locale): Locale {
  return { ...locale, paths: { ...locale.paths, root: [locale.id] } }
}
