/** Gives everything in one language of a site its address. */
import { type Locale, localeIn } from '../locale/locale.ts'
import { type SectionAddresses, sectionAddresses } from '../locale/section-addresses.ts'
import type { UrlPath } from '../model/address.ts'
import type { Outcome } from '../model/diagnostic.ts'
import type { CorrectionListing, Shelves } from '../model/site.ts'
import type { SiteSettings } from '../model/site-settings.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { catalogueTags, type FindTag } from './catalogue-tags.ts'
import { crowdedPins } from './crowded-pins.ts'
import { feedAddresses } from './feed-addresses.ts'
import { type JoinedSeries, joinSeries } from './join-series.ts'
import { listCorrections } from './list-corrections.ts'
import { isStanding, publishedArticles } from './published-articles.ts'
import { seriesAddresses } from './series-addresses.ts'
import { seriesFaults } from './series-faults.ts'
import { shelfAddresses, shelveArticles } from './shelve-articles.ts'

export interface TreePlan {
  readonly settings: SiteSettings
  readonly locale: Locale
  readonly sections: SectionAddresses
  /** By seniority, those included that are not public. */
  readonly articles: readonly AddressedArticle[]
  readonly pages: readonly AddressedPage[]
  readonly findTag: FindTag
  /** What is public, newest first. */
  readonly published: readonly AddressedArticle[]
  readonly open: Layout
  /** All that is shown, in a preview drafts and scheduled articles too. */
  readonly shown: Layout
  readonly corrections: CorrectionListing
  /** The addresses of everything that has no source file of its own. */
  readonly others: readonly UrlPath[]
}

export interface Layout {
  readonly shelves: Shelves<AddressedArticle>
  /** Without what was withdrawn. */
  readonly joined: JoinedSeries
}

/** What there is in one language. */
export interface TreeContent extends Pick<TreePlan, 'articles' | 'pages' | 'settings'> {}

export function planTree(
  { settings, articles, pages }: TreeContent,
  { now, preview, brokenSeries }: Pick<CatalogueInput, 'brokenSeries' | 'now' | 'preview'>,
): Outcome<TreePlan> {
  const locale = localeIn(settings)
  const published = publishedArticles(articles, { now, preview: false })
  const findTag = catalogueTags(articles)
  const layOut = (shown: readonly AddressedArticle[]): Layout => ({
    shelves: shelveArticles(shown, { settings, findTag: findTag.value, locale }),
    joined: joinSeries(shown.filter(isStanding), locale),
  })
  const sections = sectionAddresses(locale.paths)
  const corrections = listCorrections(published, { now, locale })
  const open = layOut(published)
  return {
    value: {
      ...{ settings, locale, sections, articles, pages, published, open, corrections },
      findTag: findTag.value,
      shown: preview ? layOut(publishedArticles(articles, { now, preview })) : open,
      others: [
        ...Object.values(sections).filter(
          (address) => settings.accessibility || address !== sections.accessibility,
        ),
        ...shelfAddresses(open.shelves),
        ...corrections.pages.map(({ address }) => address),
        ...feedAddresses(open.shelves, sections),
        ...seriesAddresses(open.joined.series),
      ],
    },
    diagnostics: [
      ...crowdedPins(articles, { now, zone: settings.zone }),
      ...seriesFaults(articles.filter(isStanding), { locale, brokenSeries }),
      ...findTag.diagnostics,
    ],
  }
}
