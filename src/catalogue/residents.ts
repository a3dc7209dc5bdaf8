/** Everything whose address is for good, and so stands in the ledger. */
import { type Locale, localeOf } from '../locale/locale.ts'
import type { UrlPath } from '../model/address.ts'
import { type Article, type PlainPage, placeOfField } from '../model/article.ts'
import { type LabelKind, type LedgerKey, type LedgerState, ledgerKey } from '../model/ledger.ts'
import { type FilePath, type Place, startOf } from '../model/place.ts'
import type { Shelves } from '../model/site.ts'
import { type SiteSettings, siteFile } from '../model/site-settings.ts'
import type { PlainDate } from '../model/time.ts'
import type { Words } from '../model/words.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { type GoneArticle, isGone } from './gone-article.ts'

export interface Resident {
  readonly key: LedgerKey
  /** Drafts and scheduled articles are not, and get no line yet. */
  readonly isPublic: boolean
  /** Public by itself, once its time comes. */
  readonly isScheduled: boolean
  readonly state: LedgerState
  readonly address: UrlPath
  readonly file: FilePath
  readonly title: string
  readonly summary: string
  /** Of an article, its day of publication. */
  readonly day?: PlainDate
  readonly aliases: readonly Alias[]
  /** Of what names it: an article's id. */
  readonly place: Place
}

export interface Alias {
  readonly address: UrlPath
  readonly place: Place
}

export interface Households {
  /** Those included that are not public. */
  readonly articles: readonly AddressedArticle[]
  readonly published: ReadonlySet<Pick<Article, 'id'>>
  readonly pages: readonly AddressedPage[]
  readonly shelves: Pick<Shelves<unknown>, 'categories' | 'offices' | 'tags'>
  readonly settings: SiteSettings
}

export function residentsOf(households: Households): readonly Resident[] {
  const { articles, published, pages, settings } = households
  const { words } = localeOf(settings.locale)
  return [
    ...articles.map((article): Resident => {
      const { id, day, draft, address, file, retirement } = article
      const isPublic = published.has(article)
      return {
        key: ledgerKey('article', id),
        isPublic,
        isScheduled: !isPublic && !draft,
        state: retirement?.status ?? 'live',
        ...{ address, file, day },
        ...(isGone(article) ? wordOf(article, words) : { title: article.title, summary: article.summary }),
        aliases: aliasesOf(article),
        place: placeOfField(article, 'id'),
      }
    }),
    ...pages.map((page): Resident => {
      const { address, file, title, summary } = page
      return {
        key: ledgerKey('page', file.replace(/^pages\//, '')),
        isPublic: !page.draft,
        isScheduled: false,
        state: 'live',
        ...{ address, file, title, summary },
        aliases: aliasesOf(page),
        place: placeOfField(page, 'title'),
      }
    }),
    ...labels(households),
  ]
}

/** What may still be said of a removed article. */
function wordOf({ title, retirement }: GoneArticle, { removed }: Words): Pick<Resident, 'summary' | 'title'> {
  return { title: retirement.hideTitle ? removed : title, summary: removed }
}

function labels({ shelves, settings }: Households): readonly Resident[] {
  const { categories, offices, tags } = shelves
  const label = (kind: LabelKind, name: string, known: Pick<Resident, 'address' | 'title'>): Resident => ({
    key: ledgerKey(kind, name),
    isPublic: true,
    isScheduled: false,
    state: 'live',
    file: siteFile,
    summary: settings.description,
    aliases: [],
    place: startOf(siteFile),
    ...known,
  })
  return [
    ...categories.map(({ category: { id, title }, listing: { address } }) =>
      label('category', id, { title, address }),
    ),
    ...offices.map(({ office: { id, name: title }, listing: { address } }) =>
      label('office', id, { title, address }),
    ),
    ...tags.map(({ title, slug, listing: { address } }) => label('tag', slug, { title, address })),
  ]
}

function aliasesOf(entry: Article | PlainPage): readonly Alias[] {
  return entry.aliases.map((address, index) => ({ address, place: placeOfField(entry, `aliases.${index}`) }))
}

/** What an address can lead to. */
export type Destination = Pick<Resident, 'address' | 'file' | 'summary' | 'title'>

/** Where readers go who look for a label that nothing has any more: to all labels of its kind. */
export type Directories = Readonly<Record<LabelKind, Destination>>

export function directoriesOf(
  { words }: Pick<Locale, 'words'>,
  at: Readonly<Record<'categories' | 'offices' | 'tags', UrlPath>>,
): Directories {
  const directory = (address: UrlPath, title: string) => ({ address, title, summary: title, file: siteFile })
  return {
    category: directory(at.categories, words.categories),
    office: directory(at.offices, words.offices),
    tag: directory(at.tags, words.tags),
  }
}
