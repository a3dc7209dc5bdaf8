/** The figures that a site's articles state, for those who look through them without building the site. */
import { catalogueContent } from './catalogue-content.ts'
import { crewOf } from './engine/crew.ts'
import { noMemory } from './engine/memory.ts'
import { stopwatch } from './engine/stopwatch.ts'
import { compileConfiguration } from './load/compile-configuration.ts'
import type { ArticleId } from './model/address.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import { present } from './model/present.ts'
import type { Site } from './model/site.ts'
import type { SiteSettings } from './model/site-settings.ts'
import type { Instant } from './model/time.ts'
import { treesOf } from './model/trees-of.ts'
import { addressesBelow } from './render/addresses-below.ts'
import { type ArticleFigures, articleFigures } from './render/data/article-figures.ts'
import { wholeOf } from './render/data/whole-of.ts'
import { standingArticles } from './render/standing-articles.ts'
import { lookAtSite } from './site-on-disk.ts'
import { workshop } from './works/works.ts'

export { figuresCsv } from './render/data/figures-csv.ts'

export interface FiguresRequest {
  /** Absolute; holds `content/`. */
  readonly siteFolder: string
  readonly now: Instant
  /** Of drafts and scheduled articles too. */
  readonly drafts: boolean
  readonly jobs: number
}

/** As the data files have them; a part names its whole, so that it can stand without it. */
export interface FiguredArticle extends ArticleFigures {
  readonly file: FilePath
  readonly category: string
  readonly office?: string
}

export interface StatedFigures {
  /** Undefined when site.yaml has errors. */
  readonly settings: SiteSettings | undefined
  readonly locale: SiteSettings['locale']
  /** Newest first; only those that state any, have no error, and were not withdrawn. */
  readonly articles: readonly FiguredArticle[]
  readonly ids: readonly ArticleId[]
  /** What the diagnostics point into. */
  readonly texts: ReadonlyMap<FilePath, string>
}

/** Says what a check says of the content. Throws a `ConfigurationFault`, and an `Error` for the disk. */
export async function statedFigures(request: FiguresRequest): Promise<Outcome<StatedFigures>> {
  const { siteFolder, now, drafts, jobs } = request
  const memory = noMemory()
  const onDisk = await lookAtSite(siteFolder, { began: memory.now(), version: '' })
  const configuration = await compileConfiguration(siteFolder)
  const crew = crewOf({ ...workshop, jobs })
  const { value, diagnostics } = await catalogueContent(
    { configuration, packages: undefined, now, preview: drafts, keepGoing: true },
    { crew, memory, watch: stopwatch(), ...onDisk },
  ).finally(crew.end)
  const { compiled, input, reading, site, texts } = value
  return {
    value: {
      settings: input?.settings,
      locale: reading.locale,
      articles: site ? figuresOf(site) : [],
      ids: compiled.articles.map(({ id }) => id),
      texts,
    },
    diagnostics,
  }
}

function figuresOf(site: Site): readonly FiguredArticle[] {
  const addresses = addressesBelow(site.settings.url)
  return treesOf(site)
    .flatMap(standingArticles)
    .filter(({ metrics }) => metrics.length > 0)
    .map((article) => {
      const { file, category, office } = article
      const { metrics, ...figures } = articleFigures(article, addresses)
      const inWholes = metrics.map((metric) => ({
        ...metric,
        ...present({ partOf: wholeOf(metric, metrics) }),
      }))
      return { ...figures, metrics: inWholes, file, category, ...present({ office }) }
    })
}
