/** The door of the stage that turns a checked document into an article or page, and its body into HTML with holes. */
import type { Root } from 'hast'
import { rehype } from 'rehype'
import { localeOf } from '../locale/locale.ts'
import type { CheckedDocument } from '../model/checked-document.ts'
import type { CompiledDocument } from '../model/compiled-document.ts'
import { provenBody } from '../model/content-proof.ts'
import { anchorsOf } from './anchors-of.ts'
import { keyTerms } from './key-terms.ts'
import { markFigures } from './mark-figures.ts'
import { markHoles } from './mark-holes.ts'
import { type CompileOptions, processorFor } from './processor-for.ts'
import { textOfBody } from './text-of-body.ts'

export type { CompileOptions }

const serialiser = rehype()
  .data('settings', { characterReferences: { useNamedReferences: true } })
  .freeze()

/**
 * Compiles the body of a document that passed its checks; never throws for what an editor wrote.
 *
 * @throws ConfigurationFault when a plugin of the site fails.
 */
export function compileDocument(
  { document, fields }: CheckedDocument,
  ofSite: CompileOptions,
): CompiledDocument {
  const options = fields.lang ? { ...ofSite, locale: localeOf(fields.lang) } : ofSite
  const file = { path: document.path, value: document.bodyText }
  const tree = processorFor(options).runSync(document.body, file) as Root
  const anchors = anchorsOf(tree)
  // After ids and labels have been made of the words.
  if (fields.kind === 'article') markFigures(tree, fields.metrics, options.locale)
  const holes = markHoles(tree, document.path)
  const body = { holes, anchors }
  const html = serialiser.stringify(tree)
  if (fields.kind === 'page') return { entry: { ...fields, body }, html }
  const text = textOfBody(tree, holes, { ...fields, ...options })
  const [, bodyProof] = provenBody(text)
  return { entry: { ...fields, body, bodyProof, keyTerms: keyTerms(text, fields, options.locale) }, html }
}
