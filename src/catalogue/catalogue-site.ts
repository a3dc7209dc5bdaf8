/** Makes a site of articles and pages: order, addresses, lists, neighbours, links. */
import { byPlace, type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import type { Site } from '../model/site.ts'
import { asOfNow } from './as-of-now.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { tagsOf } from './catalogue-tags.ts'
import type { FillContext } from './fill-context.ts'
import { fillArticle, fillPage, fillRemoved } from './fill-entries.ts'
import { fillEmblem, fillNavigation } from './fill-settings.ts'
import { freshNews } from './fresh-news.ts'
import { isGone } from './gone-article.ts'
import { withPlaces } from './join-series.ts'
import { latestCorrections } from './latest-corrections.ts'
import { nextChange } from './next-change.ts'
import { pinnedArticles } from './pinned-articles.ts'
import { planSite, type SitePlan } from './plan-site.ts'
import { isListed, publishedArticles } from './published-articles.ts'
import { securityExpired } from './security-expired.ts'
import { thinShelves } from './shelve-articles.ts'
import { unsafeNames } from './unsafe-names.ts'
import { shownPictures, usedMedia } from './used-media.ts'
import { whereabouts } from './whereabouts.ts'
import { withOtherNews } from './with-other-news.ts'

export type { CatalogueInput }

/**
 * Catalogues what is public at `now`; the order of the input changes nothing.
 *
 * With errors the value is still whole, but its pages may lead nowhere: it is not for publishing.
 */
export function catalogueSite(input: CatalogueInput): Outcome<Site> {
  const { settings, now, preview, media } = input
  const { value: plan, diagnostics } = planSite(input)
  const context = contextOf(input, plan)
  const alive = plan.articles.filter((article) => !isGone(article))
  const filled = outcomeOfEach(alive, (article) => fillArticle(article, context))
  const gone = publishedArticles(plan.articles.filter(isGone), input)
  const removed = outcomeOfEach(gone, (article) => fillRemoved(article, context))
  const pages = outcomeOfEach(plan.pages, (page) => fillPage(page, context))
  const navigation = fillNavigation(settings, context)
  const emblem = fillEmblem(settings, context)

  const shown = publishedArticles(filled.value, input).map((article) => ({
    ...asOfNow(withPlaces(article, plan.joined.places), now),
    tags: tagsOf(article, plan.findTag).map(({ title }) => title),
  }))
  const open = {
    articles: withOtherNews(shown.filter(({ state }) => isListed(state))),
    retired: shown
      .filter(({ state }) => !isListed(state))
      .map((article) => ({ ...article, otherNews: { newer: [], older: [] } })),
    series: plan.joined.series,
    pages: pages.value
      .filter(({ draft }) => preview || !draft)
      .map((page) => (page.draft ? { ...page, state: 'draft' as const } : page)),
    emblem: emblem.value,
  }
  const listed = new Map(open.articles.map((article) => [article.file, article]))
  const used = usedMedia(open, media)
  const pictures = shownPictures(open, media)
  const published = new Set([...used, ...pictures].map(({ file }) => file))
  const next = nextChange(input.articles, { ...settings, now })
  return {
    value: {
      ...open,
      ...thinShelves(plan.shelves, (articles) => articles.flatMap(({ file }) => listed.get(file) ?? [])),
      removed: removed.value,
      pinned: pinnedArticles(open.articles, now),
      corrections: plan.corrections,
      latestCorrections: latestCorrections(plan.corrections, open.articles, {
        now,
        days: settings.correctionDays,
      }),
      fresh: freshNews(open.articles, { now, zone: settings.zone }),
      settings: { ...settings, navigation: navigation.value },
      media: used,
      pictures,
      ...plan.followed,
      ...(next && { nextChange: next }),
    },
    diagnostics: [
      ...diagnostics,
      ...filled.diagnostics,
      ...removed.diagnostics,
      ...pages.diagnostics,
      ...navigation.diagnostics,
      ...securityExpired(settings, now),
      ...emblem.diagnostics,
      ...unsafeNames({
        settings,
        articles: plan.articles,
        pages: plan.pages,
        media: media.filter((file) => published.has(file)),
      }),
    ].sort(byPlace),
  }
}

function contextOf({ settings, now, media, broken, pictures }: CatalogueInput, plan: SitePlan): FillContext {
  return {
    siteUrl: settings.url,
    locale: plan.locale,
    media: new Map(media.map((file) => [file.path, file])),
    pictures,
    where: whereabouts({
      now,
      broken,
      media,
      articles: plan.articles,
      pages: plan.pages,
      others: plan.others,
      redirects: plan.followed.redirects,
    }),
  }
}
