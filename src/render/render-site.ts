import type { Look } from '../model/look.ts'
import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import type { Site } from '../model/site.ts'
import { articlePlan } from './article-model.ts'
import { atomFeed } from './atom-feed.ts'
import { directories } from './directories.ts'
import { editionOf } from './edition.ts'
import { homePlan } from './home-model.ts'
import { listings } from './listings.ts'
import { notFoundPlan } from './not-found-model.ts'
import { pageOutputs } from './page-outputs.ts'
import { plainPagePlan } from './plain-page-model.ts'
import { robots } from './robots.ts'
import { shortLinkPlan } from './short-link-model.ts'
import { siteMapPlan } from './site-map-model.ts'
import { sitemaps } from './sitemaps.ts'

/**
 * Plans every file of the published site; a checked site always renders.
 *
 * Planning is quick and settles paths and links. A file's bytes are made when its content is asked for, and the
 * same site and look always give the same bytes.
 */
export function renderSite(site: Site, look: Look): readonly OutputFile[] {
  const edition = editionOf(site, look)
  const articles = site.articles.map((article) => articlePlan(article, edition))
  const shortLinks = site.articles.map((article) => shortLinkPlan(article, edition))
  const plainPages = site.pages.map((page) => plainPagePlan(page, edition))
  const ways = [...listings(edition), homePlan(edition), ...directories(edition), siteMapPlan(edition)]
  const pages = [...articles, ...plainPages, ...shortLinks, ...ways, notFoundPlan(edition)]
  const found = [...plainPages, ...ways].map(({ address }) => address)
  return [
    ...look.files,
    ...site.media.map(mediaOutput),
    ...pageOutputs(pages, edition, look),
    atomFeed(edition),
    ...sitemaps(found, edition),
    robots(edition),
  ]
}

function mediaOutput({ path, file }: Site['media'][number]): OutputFile {
  return {
    path: filePath(path.slice(1)),
    source: file.path,
    links: [],
    content: () => ({ copyOf: file.location }),
  }
}
