/**
 * Gives everything its address, before any body is looked into.
 *
 * Everything is judged, drafts and scheduled articles too, so that nothing breaks by itself when their time
 * comes.
 */
import { type PlainPage, placeOfField } from '../model/article.ts'
import { type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import { groupBy } from '../model/group-by.ts'
import { startOf } from '../model/place.ts'
import { settingsFor, settingsOfAll } from '../model/settings-for.ts'
import { type AddressedArticle, type AddressedPage, addressArticle, addressPage } from './addressed.ts'
import { bySeniority } from './by-seniority.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { duplicateAddresses, duplicateIds } from './duplicates.ts'
import { editionAddresses } from './edition-addresses.ts'
import { type Followed, followAddresses } from './follow-addresses.ts'
import { futureCorrections } from './future-corrections.ts'
import { isMissed } from './is-missed.ts'
import { joinTranslations, type Translations } from './join-translations.ts'
import { longPayload } from './long-payload.ts'
import { mediaAddress } from './media-shelf.ts'
import { planTree, type TreePlan } from './plan-tree.ts'
import { directoriesOf, residentsOf } from './residents.ts'
import { seriesAddresses } from './series-addresses.ts'
import { shelfAddresses } from './shelve-articles.ts'
import { undeclaredLanguages } from './undeclared-languages.ts'
import { unknownLabels } from './unknown-labels.ts'

export interface SitePlan {
  /** One a language, the site's own first. */
  readonly trees: readonly TreePlan[]
  /** In all languages by seniority, those included that are not public. */
  readonly articles: readonly AddressedArticle[]
  /** In all languages, drafts included. */
  readonly pages: readonly AddressedPage[]
  readonly translations: Translations
  readonly followed: Followed
}

export function planSite(input: CatalogueInput): Outcome<SitePlan> {
  const { settings, now } = input
  const articles = input.articles
    .map((article) => addressArticle(article, settingsFor(article, settings)))
    .sort(bySeniority)
  const pages = outcomeOfEach([...input.pages].sort(byFile), (page) =>
    addressPage(page, settingsFor(page, settings)),
  )
  const trees = planTrees({ articles, pages: [...pages.value].sort(byAddress) }, input)
  // What a preview shows besides needs its address too, but nothing that readers see may lead there.
  const ways = trees.value.flatMap(({ others, shown }) => [
    ...others,
    ...shelfAddresses(shown.shelves),
    ...seriesAddresses(shown.joined.series),
  ])
  const claims = [
    ...[...new Set(ways)].map((address) => ({ address })),
    ...articles.map((article) => ({ address: article.address, place: placeOfField(article, 'slug') })),
    ...articles.flatMap(editionAddresses).map((address) => ({ address })),
    // After the articles: a page that is no news moves more easily.
    ...pages.value.map(({ address, file }) => ({ address, place: startOf(file) })),
    ...input.media.map(({ path }) => ({ address: mediaAddress(path), place: startOf(path) })),
  ]
  const followed = followAddresses({
    ledger: input.ledger,
    residents: trees.value.flatMap((tree) =>
      residentsOf({
        ...tree,
        published: new Set(tree.published),
        shelves: tree.open.shelves,
        series: tree.open.joined.series,
        now,
      }),
    ),
    claims,
    directories: new Map(trees.value.flatMap(({ locale, sections }) => [...directoriesOf(locale, sections)])),
    isMissed: isMissed(input),
  })
  const translations = joinTranslations({ articles, pages: pages.value }, input)
  return {
    value: {
      trees: trees.value,
      articles,
      pages: trees.value.flatMap((tree) => tree.pages),
      translations: translations.value,
      followed: followed.value,
    },
    diagnostics: [
      ...longPayload(settings, articles),
      ...futureCorrections(articles, { now, zone: settings.zone }),
      ...duplicateIds(articles),
      ...unknownLabels(articles, settings),
      ...undeclaredLanguages([...articles, ...pages.value], settings),
      ...pages.diagnostics,
      ...trees.diagnostics,
      ...duplicateAddresses(claims),
      ...translations.diagnostics,
      ...followed.diagnostics,
    ],
  }
}

interface Addressed {
  readonly articles: readonly AddressedArticle[]
  readonly pages: readonly AddressedPage[]
}

/** Each language with what is written in it, in the order given. */
function planTrees({ articles, pages }: Addressed, input: CatalogueInput): Outcome<readonly TreePlan[]> {
  const { settings } = input
  const articlesOf = groupBy(articles, (article) => settingsFor(article, settings))
  const pagesOf = groupBy(pages, (page) => settingsFor(page, settings))
  return outcomeOfEach(settingsOfAll(settings), (ofTree) => {
    const content = { articles: articlesOf.get(ofTree) ?? [], pages: pagesOf.get(ofTree) ?? [] }
    return planTree({ settings: ofTree, ...content }, input)
  })
}

function byFile(a: PlainPage, b: PlainPage): number {
  return a.file < b.file ? -1 : 1
}

function byAddress(a: AddressedPage, b: AddressedPage): number {
  if (a.address !== b.address) return a.address < b.address ? -1 : 1
  return byFile(a, b)
}
