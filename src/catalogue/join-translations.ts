/**
 * Which articles and pages say the same in several languages, and where readers of one are led who want another.
 *
 * All pairs are judged, but only what readers can open is led to: an original must not betray that a translation of it
 * is still to come.
 */
import { posix } from 'node:path'
import type { PlainPage } from '../model/article.ts'
import type { Outcome } from '../model/diagnostic.ts'
import { didYouMean } from '../model/did-you-mean.ts'
import { groupBy } from '../model/group-by.ts'
import { ledgerKey } from '../model/ledger.ts'
import type { FilePath } from '../model/place.ts'
import { settingsFor } from '../model/settings-for.ts'
import type { Translation } from '../model/site.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { isMissed } from './is-missed.ts'
import { type Pair, pairTranslations, type Translated } from './pair-translations.ts'
import { isStanding, publishedArticles } from './published-articles.ts'
import { translatedFigures } from './translated-figures.ts'

/** By file, where the same is in other languages; nothing for what is in one only. */
export type Translations = ReadonlyMap<FilePath, readonly Translation[]>

interface Entries {
  /** By seniority. */
  readonly articles: readonly AddressedArticle[]
  /** By file. */
  readonly pages: readonly AddressedPage[]
}

type Entry = AddressedArticle | AddressedPage

export function joinTranslations({ articles, pages }: Entries, input: CatalogueInput): Outcome<Translations> {
  const ofArticles = pairArticles(articles, input)
  const ofPages = pairPages(pages, input)
  const pairs: readonly Pair<Entry>[] = [...ofArticles.value, ...ofPages.value]
  const diagnostics = [
    ...ofArticles.diagnostics,
    ...ofPages.diagnostics,
    ...translatedFigures(ofArticles.value, input.settings),
  ]
  if (pairs.length === 0) return { value: new Map(), diagnostics }
  const open = new Set<Entry>([
    ...publishedArticles(articles, input).filter(isStanding),
    ...pages.filter(({ draft }) => input.preview || !draft),
  ])
  return { value: linked(pairs, open, input), diagnostics }
}

function pairArticles(articles: readonly AddressedArticle[], input: CatalogueInput) {
  if (!articles.some(({ translationOf }) => translationOf !== undefined)) return none
  const isAway = isMissed(input)
  const originals = {
    byName: new Map(articles.map((article): [string, AddressedArticle] => [article.id, article])),
    nameOf: ({ translationOf }: Translated<AddressedArticle>) => translationOf,
    meant: idMeant,
    isMissed: (id: string) => isAway(ledgerKey('article', id)),
  }
  return pairTranslations(articles, originals, input.settings)
}

/** Pages have no id: they are known by their files. */
function pairPages(pages: readonly AddressedPage[], { settings, broken }: CatalogueInput) {
  if (!pages.some(({ translationOf }) => translationOf !== undefined)) return none
  const lost = new Set(broken.map((file) => `/${file}`))
  const originals = {
    byName: new Map(pages.map((page) => [`/${page.file}`, page])),
    nameOf: originalFile,
    meant: didYouMean,
    isMissed: (name: string) => lost.has(name),
  }
  return pairTranslations(pages, originals, settings)
}

const none = { value: [], diagnostics: [] } as const

/** Ids are random, so of many some are always near: one wrong letter is a slip, two are another id. */
function idMeant(written: string, ids: readonly string[]): string | undefined {
  return ids.find(
    (id) =>
      id.length === written.length && [...id].filter((letter, at) => letter !== written[at]).length === 1,
  )
}

function originalFile({ file, translationOf }: Translated<PlainPage>): string {
  return posix.resolve('/', posix.dirname(file), translationOf)
}

/** Leads from each of those that say the same to the others that are open. */
function linked(
  pairs: readonly Pair<Entry>[],
  open: ReadonlySet<Entry>,
  { settings }: Pick<CatalogueInput, 'settings'>,
): Translations {
  const families = [...groupBy(pairs, ({ original }) => original)].map(([original, ofIt]) => [
    original,
    ...ofIt.map(({ translation }) => translation),
  ])
  const others = (entry: Entry, family: readonly Entry[]): readonly Translation[] =>
    family
      .filter((other) => other !== entry && open.has(other))
      .map((other) => ({
        language: settingsFor(other, settings).locale,
        address: other.address,
        isOriginal: other === family[0],
      }))
  return new Map(
    families.flatMap((family) =>
      family.filter((entry) => open.has(entry)).map((entry) => [entry.file, others(entry, family)] as const),
    ),
  )
}
