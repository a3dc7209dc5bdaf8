import type { Locale } from '../locale/locale.ts'
import { slugOf } from '../locale/slug.ts'
import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { ArticleFields } from '../model/checked-document.ts'
import type { FrontMatter } from '../model/document.ts'
import type { Metric } from '../model/metric.ts'
import type { FilePath } from '../model/place.ts'
import { present } from '../model/present.ts'
import type { Retirement } from '../model/retirement.ts'
import { correctedFigure } from './corrected-figure.ts'
import { fileName } from './file-name.ts'
import { placesOf } from './places-of.ts'

/** What else it takes to make an article of sound front matter. */
export interface ArticleParts {
  readonly file: FilePath
  readonly frontMatter: FrontMatter
  readonly metrics: readonly Metric[]
  readonly locale: Locale
}

/** Undefined when neither the front matter nor the file's name gives a slug. */
export function articleFields(fields: ArticleFrontMatter, parts: ArticleParts): ArticleFields | undefined {
  const { author, status, reason, replacedBy, hideTitle, ...rest } = fields
  const slug = fields.slug ?? slugOf(fileName(parts.file))
  if (slug === undefined) return undefined
  const places = placesOf(parts.frontMatter, [
    ['id'],
    ['slug'],
    ['title'],
    ['lang'],
    ['translationOf'],
    ['category'],
    ['office'],
    ...fields.tags.map((_, index) => ['tags', index]),
    ...fields.aliases.map((_, index) => ['aliases', index]),
    ['cover', 'src'],
    ['replacedBy'],
    ['pinnedUntil'],
    ...fields.corrections.map((_, index) => ['corrections', index, 'date']),
  ])
  return {
    kind: 'article',
    ...rest,
    ...retirementOf({ status, reason, replacedBy, hideTitle }),
    file: parts.file,
    slug,
    authors: author,
    metrics: parts.metrics,
    corrections: fields.corrections.map((correction) => {
      const { metric, ...said } = correction
      return { ...said, ...present({ figure: correctedFigure(correction, parts.metrics, parts.locale) }) }
    }),
    places,
  }
}

interface StatusFields extends Pick<ArticleFrontMatter, 'hideTitle'> {
  readonly status: ArticleFrontMatter['status'] | undefined
  readonly reason: string | undefined
  readonly replacedBy: string | undefined
}

/** A status without a reason has its own diagnostic. */
function retirementOf({ status, reason = '', replacedBy, hideTitle }: StatusFields): {
  readonly retirement?: Retirement
} {
  if (status === undefined) return {}
  return { retirement: { status, reason, hideTitle, ...(replacedBy !== undefined && { replacedBy }) } }
}
