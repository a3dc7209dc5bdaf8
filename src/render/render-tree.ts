import type { UrlPath } from '../model/address.ts'
import type { Language } from '../model/language.ts'
import { isPage, type OutputFile } from '../model/output-file.ts'
import type { Redirect } from '../model/site.ts'
import { accessibilityPlan } from './accessibility-model.ts'
import { articlePlan } from './article-plan.ts'
import { codePlans } from './code-plans.ts'
import { codesPlan } from './codes-model.ts'
import { correctionsPlans } from './corrections-model.ts'
import { figuresFiles } from './data/figures-files.ts'
import { directories } from './directories.ts'
import type { Edition } from './edition.ts'
import { correctionFeeds } from './feeds/correction-feeds.ts'
import { newsFeeds } from './feeds/news-feeds.ts'
import { figuresPlan } from './figures-page.ts'
import { homePlan } from './home-plan.ts'
import { listings } from './listings.ts'
import { ninjsFiles } from './ninjs/ninjs-files.ts'
import { pageOutputs } from './page-outputs.ts'
import type { PageSubject } from './page-subject.ts'
import { plainPagePlan } from './plain-page-model.ts'
import type { PublishedCode } from './published-codes.ts'
import { redirectPlan } from './redirect-plan.ts'
import { searchPlan } from './search/search-page.ts'
import { searchShards } from './search/search-shards.ts'
import { seriesPlans } from './series-plans.ts'
import { siteMapPlan } from './site-map-model.ts'
import { tombstonePlans } from './tombstone-model.ts'

export interface TreeRendering {
  readonly outputs: readonly OutputFile<PageSubject>[]
  /** The pages for search engines that are no articles. */
  readonly found: readonly UrlPath[]
}

/** What one language shows of the whole site. */
export interface TreeShare {
  /** Those that lead to its pages. */
  readonly redirects: readonly Redirect[]
  /** In all languages. */
  readonly codes: readonly PublishedCode[]
}

/** Plans every file that each language of a site has for itself. */
export function renderTree({ redirects, codes }: TreeShare, edition: Edition): TreeRendering {
  const { site } = edition
  const published = [...site.articles, ...site.retired]
  const plainPages = site.pages.map((page) => plainPagePlan(page, edition))
  const ways = [
    ...listings(edition),
    ...correctionsPlans(edition),
    homePlan(edition),
    ...directories(edition),
    figuresPlan(edition),
    ...seriesPlans(edition),
    siteMapPlan(edition),
    searchPlan(edition),
    ...accessibilityPlan(edition),
    codesPlan(codes, edition),
  ]
  const pages = [
    ...published.map((article) => articlePlan(article, edition)),
    ...plainPages,
    ...published.flatMap((article) => codePlans(article, edition)),
    ...site.removed.flatMap((article) => tombstonePlans(article, edition)),
    ...redirects.map((redirect) => redirectPlan(redirect, edition)),
    ...ways,
  ]
  const outputs: readonly OutputFile<PageSubject>[] = [
    ...pageOutputs(pages, edition),
    ...figuresFiles(edition),
    ...ninjsFiles(edition),
    ...searchShards(edition),
    ...newsFeeds(edition, redirects),
    ...correctionFeeds(edition),
  ]
  const { locale, isTranslation } = site.settings
  return {
    outputs: isTranslation ? outputs.map((output) => inLanguage(locale, output)) : outputs,
    found: [...plainPages, ...ways].map(({ address }) => address),
  }
}

function inLanguage(language: Language, output: OutputFile<PageSubject>): OutputFile<PageSubject> {
  const { content } = output
  if (!isPage(content)) return output
  return { ...output, content: { ...content, page: { ...content.page, language } } }
}
