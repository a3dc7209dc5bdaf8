/** Everything whose address is for good, and so stands in the ledger. */
import { type Locale, localeIn } from '../locale/locale.ts'
import type { UrlPath } from '../model/address.ts'
import { type Article, type PlainPage, placeOfField } from '../model/article.ts'
import {
  groupOfKey,
  type LabelKind,
  type LedgerKey,
  type LedgerState,
  labelKey,
  ledgerKey,
} from '../model/ledger.ts'
import type { FilePath, Place } from '../model/place.ts'
import type { Series } from '../model/series.ts'
import type { Shelves } from '../model/site.ts'
import { type SiteSettings, siteFile } from '../model/site-settings.ts'
import type { Instant, PlainDate } from '../model/time.ts'
import type { Words } from '../model/words.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { type FindTag, tagsOf } from './catalogue-tags.ts'
import { editionResidents } from './edition-residents.ts'
import { type GoneArticle, isGone } from './gone-article.ts'
import { labelResidents } from './label-residents.ts'

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
  /** Of an article, the tags and series that live by it. */
  readonly labels?: readonly LedgerKey[]
  /** Of what names it: an article's id. */
  readonly place: Place
}

export interface Alias {
  readonly address: UrlPath
  readonly place: Place
}

/** Of one language of a site. */
export interface Households {
  /** Those included that are not public. */
  readonly articles: readonly AddressedArticle[]
  readonly published: ReadonlySet<Pick<Article, 'id'>>
  readonly pages: readonly AddressedPage[]
  readonly shelves: Pick<Shelves<unknown>, 'categories' | 'offices' | 'tags'>
  readonly series: readonly Series[]
  readonly findTag: FindTag
  readonly settings: SiteSettings
  readonly now: Instant
}

export function residentsOf(households: Households): readonly Resident[] {
  const { articles, published, pages, settings, findTag } = households
  const { words, paths } = localeIn(settings)
  return [
    ...articles.flatMap((article) => {
      const { id, day, draft, address, file, retirement } = article
      const isPublic = published.has(article)
      const resident: Resident = {
        key: ledgerKey('article', id),
        isPublic,
        isScheduled: !isPublic && !draft,
        state: retirement?.status ?? 'live',
        ...{ address, file, day },
        ...(isGone(article) ? wordOf(article, words) : { title: article.title, summary: article.summary }),
        aliases: aliasesOf(article),
        labels: [
          ...tagsOf(article, findTag).map(({ slug }) => labelKey('tag', slug, paths.root)),
          ...article.metrics.flatMap(({ series }) =>
            series ? [labelKey('series', series, paths.root)] : [],
          ),
        ],
        place: placeOfField(article, 'id'),
      }
      return [resident, ...editionResidents(article, resident, households)]
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
    ...labelResidents(households),
  ]
}

/** What may still be said of a removed article. */
function wordOf({ title, retirement }: GoneArticle, { removed }: Words): Pick<Resident, 'summary' | 'title'> {
  return { title: retirement.hideTitle ? removed : title, summary: removed }
}

function aliasesOf(entry: Article | PlainPage): readonly Alias[] {
  return entry.aliases.map((address, index) => ({ address, place: placeOfField(entry, `aliases.${index}`) }))
}

/** What an address can lead to. */
export type Destination = Pick<Resident, 'address' | 'file' | 'summary' | 'title'>

/**
 * Where readers go who look for a label that nothing has any more: to all labels of its kind in its language, which are
 * found by what their keys begin with.
 */
export type Directories = ReadonlyMap<string, Destination>

export function directoriesOf(
  { words, paths }: Pick<Locale, 'paths' | 'words'>,
  at: Readonly<Record<'categories' | 'figures' | 'offices' | 'tags', UrlPath>>,
): Directories {
  const directory = (kind: LabelKind, address: UrlPath, title: string): [string, Destination] => [
    groupOfKey(labelKey(kind, '', paths.root)),
    { address, title, summary: title, file: siteFile },
  ]
  return new Map([
    directory('category', at.categories, words.categories),
    directory('office', at.offices, words.offices),
    directory('series', at.figures, words.figures),
    directory('tag', at.tags, words.tags),
  ])
}
