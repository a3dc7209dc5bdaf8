/** The way of the files, each on its own, from text to what the catalogue orders: parse, check, compile. */
import { compileSource } from './compile-source.ts'
import { localeOf } from './locale/locale.ts'
import type { Article, PlainPage } from './model/article.ts'
import type { BuildRequest } from './model/build-report.ts'
import type { Configuration } from './model/configuration.ts'
import type { Outcome } from './model/diagnostic.ts'
import type { FilePath } from './model/place.ts'
import type { SiteSettings } from './model/site-settings.ts'
import type { Source } from './model/source.ts'

export interface Compiled {
  readonly articles: readonly Article[]
  readonly pages: readonly PlainPage[]
  /** Files with errors of their own. */
  readonly broken: readonly FilePath[]
}

/** How the site reads its files: with its plugins, in its language and zone. */
export type Reading = Configuration & Pick<SiteSettings, 'locale' | 'zone'>

export function compileSources(
  sources: readonly Source[],
  request: Pick<BuildRequest, 'parser' | 'onProgress'>,
  reading: Reading,
): Outcome<Compiled> {
  const options = {
    parser: request.parser ?? reading.parser ?? 'satteri',
    remarkPlugins: reading.remarkPlugins ?? [],
    rehypePlugins: reading.rehypePlugins ?? [],
    ...(reading.adapt && { adapt: reading.adapt }),
    locale: localeOf(reading.locale),
    zone: reading.zone,
  } as const
  const outcomes = sources.map((source, at) => {
    request.onProgress?.('compile', at, sources.length)
    return { file: source.path, ...compileSource(source, options) }
  })
  const compiled = outcomes.flatMap(({ value }) => value ?? [])
  return {
    value: {
      articles: compiled.filter((entry) => entry.kind === 'article'),
      pages: compiled.filter((entry) => entry.kind === 'page'),
      broken: outcomes.filter(({ value }) => value === undefined).map(({ file }) => file),
    },
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  }
}
