/** The door of the stage that turns a checked document into an article or page with a body of HTML pieces. */
import type { Root } from 'hast'
import { rehype } from 'rehype'
import type { Locale } from '../locale/locale.ts'
import type { Article, PlainPage } from '../model/article.ts'
import type { Body } from '../model/body.ts'
import type { CheckedDocument } from '../model/checked-document.ts'
import type { Metric } from '../model/metric.ts'
import { anchorsOf } from './anchors-of.ts'
import { cutPieces } from './cut-pieces.ts'
import { headingsOf } from './headings-of.ts'
import { markHoles } from './mark-holes.ts'
import { type CompileOptions, processorFor } from './processor-for.ts'
import { wordsOf } from './words-of.ts'

export type { CompileOptions }

const noFigures: ReadonlyMap<string, string> = new Map()

const html = rehype()
  .data('settings', { characterReferences: { useNamedReferences: true } })
  .freeze()

/**
 * Compiles the body of a document that passed its checks; never throws for what an editor wrote.
 *
 * @throws ConfigurationFault when a plugin of the site fails.
 */
export function compileDocument(checked: CheckedDocument, options: CompileOptions): Article | PlainPage {
  return { ...checked.fields, body: compileBody(checked, options) }
}

function compileBody({ document, fields }: CheckedDocument, options: CompileOptions): Body {
  const file = { path: document.path, value: document.bodyText }
  const tree = processorFor(options).runSync(document.body, file) as Root
  const figures = fields.kind === 'article' ? figureWords(fields.metrics, options.locale) : noFigures
  const facts = {
    headings: headingsOf(tree, figures),
    anchors: anchorsOf(tree),
    plainText: wordsOf(tree, figures),
  }
  // Last: in the marked tree, images and figures are gone.
  const holes = markHoles(tree, document.path)
  return { pieces: cutPieces(html.stringify(tree), holes), ...facts }
}

/** What each metric says in running text, by id. */
function figureWords(metrics: readonly Metric[], locale: Locale): ReadonlyMap<string, string> {
  return new Map(metrics.map(({ id, value, unit }) => [id, locale.quantity(value, unit)]))
}
