/** Makes one language of a site of what is planned for it. */
import { type Outcome, outcomeOfEach } from '../model/diagnostic.ts'
import type { Tree } from '../model/site.ts'
import { asOfNow } from './as-of-now.ts'
import type { CatalogueInput } from './catalogue-input.ts'
import { tagsOf } from './catalogue-tags.ts'
import type { FillContext } from './fill-context.ts'
import { fillArticle, fillPage, fillRemoved } from './fill-entries.ts'
import { fillEmblem, fillNavigation } from './fill-settings.ts'
import { freshNews } from './fresh-news.ts'
import { isGone } from './gone-article.ts'
import { withPlaces } from './join-series.ts'
import type { Translations } from './join-translations.ts'
import { latestCorrections } from './latest-corrections.ts'
import { pinnedArticles } from './pinned-articles.ts'
import type { TreePlan } from './plan-tree.ts'
import { isListed, publishedArticles } from './published-articles.ts'
import { thinShelves } from './shelve-articles.ts'
import { withOtherNews } from './with-other-news.ts'

export interface TreeContext extends Omit<FillContext, 'locale'>, Pick<CatalogueInput, 'now' | 'preview'> {
  readonly translations: Translations
}

export function catalogueTree(
  plan: TreePlan,
  { translations, now, preview, ...rest }: TreeContext,
): Outcome<Tree> {
  const { settings, locale } = plan
  const { shelves, joined } = plan.shown
  const context = { ...rest, locale }
  const alive = plan.articles.filter((article) => !isGone(article))
  const filled = outcomeOfEach(alive, (article) => fillArticle(article, context))
  const gone = publishedArticles(plan.articles.filter(isGone), { now, preview })
  const removed = outcomeOfEach(gone, (article) => fillRemoved(article, context))
  const pages = outcomeOfEach(plan.pages, (page) => fillPage(page, context))
  const navigation = fillNavigation(settings, context)
  const emblem = fillEmblem(settings, context)

  const elsewhere = ({ file }: Pick<TreePlan['pages'][number], 'file'>) => {
    const found = translations.get(file)
    return found && found.length > 0 ? { translations: found } : {}
  }
  const shown = publishedArticles(filled.value, { now, preview }).map((article) => ({
    ...asOfNow(withPlaces(article, joined.places), now),
    tags: tagsOf(article, plan.findTag).map(({ title }) => title),
    ...elsewhere(article),
  }))
  const articles = withOtherNews(shown.filter(({ state }) => isListed(state)))
  const listed = new Map(articles.map((article) => [article.file, article]))
  return {
    value: {
      articles,
      retired: shown
        .filter(({ state }) => !isListed(state))
        .map((article) => ({ ...article, otherNews: { newer: [], older: [] } })),
      series: joined.series,
      pages: pages.value
        .filter(({ draft }) => preview || !draft)
        .map((page) => ({ ...page, ...(page.draft && { state: 'draft' as const }), ...elsewhere(page) })),
      emblem: emblem.value,
      ...thinShelves(shelves, (articles) => articles.flatMap(({ file }) => listed.get(file) ?? [])),
      removed: removed.value,
      pinned: pinnedArticles(articles, now),
      corrections: plan.corrections,
      latestCorrections: latestCorrections(plan.corrections, articles, {
        now,
        days: settings.correctionDays,
      }),
      fresh: freshNews(articles, { now, zone: settings.zone }),
      settings: { ...settings, navigation: navigation.value },
    },
    diagnostics: [
      ...filled.diagnostics,
      ...removed.diagnostics,
      ...pages.diagnostics,
      ...navigation.diagnostics,
      // It is the same in all languages, and so is what is wrong with it.
      ...(settings.isTranslation ? [] : emblem.diagnostics),
    ],
  }
}
