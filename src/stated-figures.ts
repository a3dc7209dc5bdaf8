/** The figures that a site's articles state, for those who look through them without building the site. */
import { join } from 'node:path'
import { addressArticle } from './catalogue/addressed.ts'
import { numberedCorrections } from './catalogue/numbered-corrections.ts'
import { isStanding, publishedArticles } from './catalogue/published-articles.ts'
import { compileFiles } from './compile-files.ts'
import { crewOf } from './engine/crew.ts'
import { digestOf } from './engine/digest.ts'
import { noMemory } from './engine/memory.ts'
import { stopwatch } from './engine/stopwatch.ts'
import { compileConfiguration } from './load/compile-configuration.ts'
import { localeOf } from './locale/locale.ts'
import type { ArticleId } from './model/address.ts'
import type { Article } from './model/article.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import { present } from './model/present.ts'
import { type SiteSettings, siteFile } from './model/site-settings.ts'
import type { Instant } from './model/time.ts'
import { findContent } from './read/find-content.ts'
import { readSource } from './read/read-source.ts'
import { walkFolder } from './read/walk-folder.ts'
import { addressesBelow } from './render/addresses-below.ts'
import { type ArticleFigures, articleFigures } from './render/data/article-figures.ts'
import { wholeOf } from './render/data/whole-of.ts'
import { settingsOf } from './settings-of.ts'
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
  /** Newest first; only those that state any, and have no error of their own. */
  readonly articles: readonly FiguredArticle[]
  readonly ids: readonly ArticleId[]
  /** What the diagnostics point into. */
  readonly texts: ReadonlyMap<FilePath, string>
}

/** Says what site.yaml and each file show alone. Throws a `ConfigurationFault`, and an `Error` for the disk. */
export async function statedFigures(request: FiguresRequest): Promise<Outcome<StatedFigures>> {
  const { siteFolder, now, drafts, jobs } = request
  const configuration = await compileConfiguration(siteFolder)
  const content = await findContent(await walkFolder(join(siteFolder, 'content')))
  const site = content.site && readSource(content.site)
  const { value: settings, reading, diagnostics } = settingsOf(site)
  const compilation = {
    files: content.sources,
    reading: { locale: reading.locale, zone: reading.zone, ...present({ configuration }) },
    environment: digestOf(''),
  }
  const crew = crewOf({ ...workshop, jobs })
  const memory = noMemory()
  const means = { crew, memory, watch: stopwatch(), stamps: new Map(), began: memory.now() }
  const compiled = await compileFiles(compilation, means).finally(crew.end)
  const { articles, texts } = compiled.value
  const figured = articles.filter(({ metrics }) => metrics.length > 0)
  return {
    value: {
      settings,
      locale: reading.locale,
      articles: settings
        ? publishedArticles(figured.filter(isStanding), { now, preview: drafts }).map((article) =>
            figuresOf(article, settings),
          )
        : [],
      ids: articles.map(({ id }) => id),
      texts: site ? new Map([...texts, [siteFile, site.text]]) : texts,
    },
    diagnostics: [...diagnostics, ...compiled.diagnostics],
  }
}

function figuresOf(article: Article, { locale, zone, url }: SiteSettings): FiguredArticle {
  const addressed = addressArticle(article, { locale: localeOf(locale), zone })
  const corrections = numberedCorrections(article.corrections)
  const figures = articleFigures({ ...addressed, corrections }, addressesBelow(url))
  const { file, category, office } = article
  return {
    ...figures,
    metrics: figures.metrics.map((metric) => ({
      ...metric,
      ...present({ partOf: wholeOf(metric, figures.metrics) }),
    })),
    file,
    category,
    ...present({ office }),
  }
}
