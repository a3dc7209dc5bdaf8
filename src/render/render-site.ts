import type { Look } from '../model/look.ts'
import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import type { Site } from '../model/site.ts'
import { accessibilityPlan } from './accessibility-model.ts'
import { articlePlan } from './article-plan.ts'
import { codePlans } from './code-plans.ts'
import { codesPlans } from './codes-model.ts'
import { correctionsPlans } from './corrections-model.ts'
import { figuresFiles } from './data/figures-files.ts'
import { directories } from './directories.ts'
import { editionOf } from './edition.ts'
import { correctionFeeds } from './feeds/correction-feeds.ts'
import { newsFeeds } from './feeds/news-feeds.ts'
import { figuresPlan } from './figures-page.ts'
import { homePlan } from './home-plan.ts'
import type { Imprint } from './imprint.ts'
import { listings } from './listings.ts'
import { ninjsFiles } from './ninjs/ninjs-files.ts'
import { notFoundPlan } from './not-found-model.ts'
import { pageOutputs } from './page-outputs.ts'
import type { PageSubject } from './page-subject.ts'
import { pictureOutputs } from './picture-outputs.ts'
import { plainPagePlan } from './plain-page-model.ts'
import { proofFiles } from './proof/proof-files.ts'
import { type ArticleProof, proofsOf } from './proof/proofs-of.ts'
import { redirectPlan } from './redirect-plan.ts'
import { robots } from './robots.ts'
import { searchPlan } from './search/search-page.ts'
import { searchShards } from './search/search-shards.ts'
import { securityText } from './security-text.ts'
import { seriesPlans } from './series-plans.ts'
import { siteMapPlan } from './site-map-model.ts'
import { sitemaps } from './sitemaps/sitemaps.ts'
import { tombstonePlans } from './tombstone-model.ts'
import { webManifest } from './web-manifest.ts'

/** Every file of a site, and what it takes to print those of them that are pages. */
export interface Rendering {
  readonly outputs: readonly OutputFile<PageSubject>[]
  readonly imprint: Imprint
  /** What the lists among the outputs prove. */
  readonly proofs: readonly ArticleProof[]
}

/**
 * Plans every file of the published site; a checked site always renders.
 *
 * Planning settles paths, links and what is on which page. A page's bytes are made by `printPage`, and the same
 * site and look always give the same bytes.
 */
export function renderSite(site: Site, look: Pick<Look, 'assets' | 'files' | 'scripts'>): Rendering {
  const edition = editionOf(site, look)
  const published = [...site.articles, ...site.retired]
  const articles = published.map((article) => articlePlan(article, edition))
  const shortLinks = published.flatMap((article) => codePlans(article, edition))
  const tombstones = site.removed.flatMap((article) => tombstonePlans(article, edition))
  const redirects = site.redirects.map((redirect) => redirectPlan(redirect, edition))
  const plainPages = site.pages.map((page) => plainPagePlan(page, edition))
  const codes = codesPlans(edition)
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
    codes.first,
  ]
  const pages = [
    ...articles,
    ...plainPages,
    ...shortLinks,
    ...tombstones,
    ...redirects,
    ...ways,
    ...codes.lists,
    notFoundPlan(edition),
  ]
  const found = [...plainPages, ...ways].map(({ address }) => address)
  const proofs = proofsOf(edition)
  const outputs = [
    ...look.files,
    ...site.media.map(mediaOutput),
    ...pictureOutputs(site),
    ...pageOutputs(pages, edition),
    ...figuresFiles(edition),
    ...ninjsFiles(edition),
    ...searchShards(edition),
    ...newsFeeds(edition),
    ...correctionFeeds(edition),
    ...sitemaps(found, edition),
    robots(edition),
    ...securityText(edition),
    webManifest(look.assets.icons, edition),
    ...proofFiles(proofs, edition.imprint),
  ]
  return { outputs, imprint: edition.imprint, proofs }
}

function mediaOutput({ path, file }: Site['media'][number]): OutputFile<never> {
  return { path: filePath(path.slice(1)), source: file.path, links: [], content: { copyOf: file.location } }
}
