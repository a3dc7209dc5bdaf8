import { articleSchema } from '../model/article-schema.ts'
import type { ArticleFields, CheckedDocument, PageFields } from '../model/checked-document.ts'
import { isError, type Outcome } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'
import type { Metric } from '../model/metric.ts'
import { pageSchema } from '../model/page-schema.ts'
import { articleFields } from './article-fields.ts'
import { bodyFacts } from './body-facts.ts'
import { checkFields } from './check-fields.ts'
import type { CheckOptions } from './check-options.ts'
import { figureFacts } from './figure-facts.ts'
import { localeOfDocument } from './locale-of-document.ts'
import { metricsOf } from './metrics-of.ts'
import { placesOf } from './places-of.ts'
import { proseOf } from './prose-of.ts'
import type { Subject } from './rule.ts'
import { rules } from './rules.ts'

export type { CheckOptions } from './check-options.ts'

/** What the front matter says. */
interface Stated extends Outcome<ArticleFields | PageFields | undefined> {
  readonly understood: Subject['fields']
  readonly metrics: readonly Metric[]
}

// Front matter that cannot be read has its own diagnostic; then only the body is checked.
const nothingStated: Stated = { value: undefined, understood: {}, metrics: [], diagnostics: [] }

/** Checks a document by the schema of its kind and by every rule. Undefined when any fault is an error. */
export function checkDocument(
  document: Document,
  { locale: ofSite, zone }: CheckOptions,
): Outcome<CheckedDocument | undefined> {
  const options = { locale: localeOfDocument(document, ofSite), zone }
  const stated =
    document.kind === 'article' ? articleStated(document, options) : pageStated(document, options)
  const subject: Subject = {
    ...options,
    document,
    fields: stated.understood,
    metrics: stated.metrics,
    facts: bodyFacts(document),
    figures: figureFacts(document, stated.metrics, options.locale),
    prose: proseOf(document),
  }
  const diagnostics = [...stated.diagnostics, ...rules.flatMap((rule) => rule(subject))]
  const fields = diagnostics.some(isError) ? undefined : stated.value
  return { value: fields && { document, fields }, diagnostics }
}

function articleStated(document: Document, options: CheckOptions): Stated {
  const { path: file, frontMatter } = document
  if (!frontMatter) return nothingStated
  const { complete, understood, diagnostics } = checkFields(frontMatter, articleSchema, options)
  const metrics = metricsOf(understood.metrics ?? {}, document, options.locale)
  const value = complete && articleFields(complete, { file, frontMatter, metrics, locale: options.locale })
  return { value, understood, metrics, diagnostics }
}

function pageStated({ path: file, frontMatter }: Document, options: CheckOptions): Stated {
  if (!frontMatter) return nothingStated
  const { complete, understood, diagnostics } = checkFields(frontMatter, pageSchema, options)
  const aliases = complete?.aliases ?? []
  const places = placesOf(frontMatter, [
    ['title'],
    ['lang'],
    ['translationOf'],
    ...aliases.map((_, index) => ['aliases', index]),
  ])
  const value = complete && { kind: 'page' as const, file, ...complete, places }
  return { value, understood, metrics: [], diagnostics }
}
