/** `bantin metrics`: the figures of a site's articles, listed, filtered and exported. */
import { isError } from '../../model/diagnostic.ts'
import { idsStated } from '../../model/ids-stated.ts'
import type { Language } from '../../model/language.ts'
import { type FiguredArticle, figuresCsv, statedFigures } from '../../stated-figures.ts'
import type { ExitCode } from '../exit-code.ts'
import { checkFilters, figuresWanted } from '../figures-wanted.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import { formatFigures } from '../printing/format-figures.ts'
import { jsonDiagnostic } from '../printing/json-diagnostic.ts'
import { printDiagnostics } from '../printing/print-diagnostics.ts'
import { type WordedDiagnostic, wordDiagnostics } from '../printing/worded-diagnostic.ts'
import type { ListFigures } from '../request.ts'
import { siteFolder } from '../site-folder.ts'
import type { Surroundings } from '../surroundings.ts'

/** An article with errors has no figures here: they are told as a check does, beside the list, and the end is 1. */
export async function runMetrics(
  request: ListFigures,
  surroundings: Surroundings,
  spoken: Language,
): Promise<ExitCode> {
  const { cores, draw, folder, print, remark } = surroundings
  const site = siteFolder(request.site, surroundings)
  const { value, diagnostics } = await statedFigures({
    siteFolder: site,
    now: request.now ?? surroundings.now(),
    drafts: request.drafts,
    jobs: request.jobs ?? cores,
  })
  const { settings, locale, articles, texts } = value
  if (settings) checkFilters(request.filters, articles, settings)
  const wanted = figuresWanted(articles, request.filters)

  const language = request.lang ?? (settings ? locale : spoken)
  const ids = [...value.ids, ...idsStated(texts.values())]
  const errors = wordDiagnostics(diagnostics.filter(isError), { language, ids, draw })
  const code = errors.length > 0 ? 1 : 0
  if (request.format === 'json') {
    print(JSON.stringify(jsonFigures(wanted, errors)))
    return code
  }
  if (settings && request.format === 'csv') print(withoutLastLineFeed(figuresCsv(wanted)))
  else if (settings) print(formatFigures(wanted, { language, locale, viewpoint: { site, folder } }))
  // Standard output is for the figures.
  printDiagnostics(errors, { language, site, texts }, { ...surroundings, print: remark })
  if (settings && code === 1) remark(phrasesIn(language).metrics.incomplete)
  return code
}

/** What `--json` prints. Its keys are a promise. */
function jsonFigures(articles: readonly FiguredArticle[], errors: readonly WordedDiagnostic[]) {
  return {
    articles: articles.map(({ file, metrics, ...article }) => ({
      ...article,
      file: `content/${file}`,
      figures: metrics,
    })),
    diagnostics: errors.map(jsonDiagnostic),
  }
}

/** Printing adds one. */
function withoutLastLineFeed(text: string): string {
  return text.replace(/\n$/, '')
}
