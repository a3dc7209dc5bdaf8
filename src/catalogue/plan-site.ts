/**
 * Gives everything its address, before any body is looked into.
 *
 * Everything is judged, drafts and scheduled articles too, so that nothing breaks by itself when their time
 * comes.
 */
import { type Locale, localeOf } from '../locale/locale.ts'
import { sectionAddresses } from '../locale/section-addresses.ts'
import type { UrlPath } from '../model/address.ts'
import { type PlainPage, placeOfField } from '../model/article.ts'
import { type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import type { CorrectionListing, Shelves } from '../model/site.ts'
import { type AddressedArticle, type AddressedPage, addressArticle, addressPage } from './addressed.ts'
import { bySeniority } from './by-seniority.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { catalogueTags, type FindTag } from './catalogue-tags.ts'
import { crowdedPins } from './crowded-pins.ts'
import { duplicateAddresses, duplicateIds } from './duplicates.ts'
import { editionAddresses } from './edition-addresses.ts'
import { feedAddresses } from './feed-addresses.ts'
import { type Followed, followAddresses } from './follow-addresses.ts'
import { futureCorrections } from './future-corrections.ts'
import { isMissed } from './is-missed.ts'
import { type JoinedSeries, joinSeries } from './join-series.ts'
import { listCorrections } from './list-corrections.ts'
import { longPayload } from './long-payload.ts'
import { mediaAddress } from './media-shelf.ts'
import { isStanding, publishedArticles } from './published-articles.ts'
import { directoriesOf, residentsOf } from './residents.ts'
import { seriesAddresses } from './series-addresses.ts'
import { seriesFaults } from './series-faults.ts'
import { shelfAddresses, shelveArticles } from './shelve-articles.ts'
import { unknownLabels } from './unknown-labels.ts'

export interface SitePlan {
  readonly locale: Locale
  /** By seniority, those included that are not public. */
  readonly articles: readonly AddressedArticle[]
  /** By address, drafts included. */
  readonly pages: readonly AddressedPage[]
  readonly findTag: FindTag
  /** Of all that is shown, in a preview drafts and scheduled articles too. */
  readonly shelves: Shelves<AddressedArticle>
  /** Of the same, without what was withdrawn. */
  readonly joined: JoinedSeries
  readonly corrections: CorrectionListing
  /** The addresses of everything that has no source file of its own. */
  readonly others: readonly UrlPath[]
  readonly followed: Followed
}

export function planSite({ settings, now, preview, ...input }: CatalogueInput): Outcome<SitePlan> {
  const locale = localeOf(settings.locale)
  const articles = input.articles
    .map((article) => addressArticle(article, { locale, zone: settings.zone }))
    .sort(bySeniority)
  const published = publishedArticles(articles, { now, preview: false })
  const pages = outcomeOfEach([...input.pages].sort(byFile), addressPage)
  const findTag = catalogueTags(articles)
  const layOut = (shown: readonly AddressedArticle[]) => ({
    shelves: shelveArticles(shown, { settings, findTag: findTag.value, locale }),
    joined: joinSeries(shown.filter(isStanding), locale),
  })
  const sections = sectionAddresses(locale.paths)
  const corrections = listCorrections(published, { now, locale })
  const open = layOut(published)
  const others = [
    ...Object.values(sections).filter(
      (address) => settings.accessibility || address !== sections.accessibility,
    ),
    ...shelfAddresses(open.shelves),
    ...corrections.pages.map(({ address }) => address),
    ...feedAddresses(open.shelves, sections),
    ...seriesAddresses(open.joined.series),
  ]
  // What a preview shows besides needs its address too, but nothing that readers see may lead there.
  const shown = preview ? layOut(publishedArticles(articles, { now, preview })) : open
  const previewed = [...shelfAddresses(shown.shelves), ...seriesAddresses(shown.joined.series)]
  const claims = [
    ...[...new Set([...others, ...previewed])].map((address) => ({ address })),
    ...articles.map((article) => ({ address: article.address, place: placeOfField(article, 'slug') })),
    ...articles.flatMap(editionAddresses).map((address) => ({ address })),
    // After the articles: a page that is no news moves more easily.
    ...pages.value.map(({ address, file }) => ({ address, place: startOf(file) })),
    ...input.media.map(({ path }) => ({ address: mediaAddress(path), place: startOf(path) })),
  ]
  const followed = followAddresses({
    ledger: input.ledger,
    residents: residentsOf({
      articles,
      published: new Set(published),
      pages: pages.value,
      shelves: open.shelves,
      series: open.joined.series,
      findTag: findTag.value,
      ...{ settings, now },
    }),
    claims,
    directories: directoriesOf(locale, sections),
    isMissed: isMissed(input),
  })
  return {
    value: {
      locale,
      articles,
      pages: [...pages.value].sort(byAddress),
      findTag: findTag.value,
      ...shown,
      corrections,
      others,
      followed: followed.value,
    },
    diagnostics: [
      ...longPayload(settings, articles),
      ...futureCorrections(articles, { now, zone: settings.zone }),
      ...crowdedPins(articles, { now, zone: settings.zone }),
      ...duplicateIds(articles),
      ...unknownLabels(articles, settings),
      ...seriesFaults(articles.filter(isStanding), { locale, brokenSeries: input.brokenSeries }),
      ...findTag.diagnostics,
      ...pages.diagnostics,
      ...duplicateAddresses(claims),
      ...followed.diagnostics,
    ],
  }
}

function byFile(a: PlainPage, b: PlainPage): number {
  return a.file < b.file ? -1 : 1
}

function byAddress(a: AddressedPage, b: AddressedPage): number {
  if (a.address !== b.address) return a.address < b.address ? -1 : 1
  return byFile(a, b)
}
