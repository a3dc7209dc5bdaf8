import { slugOf } from '../locale/slug.ts'
import type { ArticleFrontMatter } from '../model/article-schema.ts'
import type { ArticleFields } from '../model/checked-document.ts'
import type { FrontMatter } from '../model/document.ts'
import type { Metric } from '../model/metric.ts'
import type { FilePath } from '../model/place.ts'
import { fileName } from './file-name.ts'
import { placesOf } from './places-of.ts'

/** What else it takes to make an article of sound front matter. */
export interface ArticleParts {
  readonly file: FilePath
  readonly frontMatter: FrontMatter
  readonly metrics: readonly Metric[]
}

/** Undefined when neither the front matter nor the file's name gives a slug. */
export function articleFields(fields: ArticleFrontMatter, parts: ArticleParts): ArticleFields | undefined {
  const { author, ...rest } = fields
  const slug = fields.slug ?? slugOf(fileName(parts.file))
  if (slug === undefined) return undefined
  const places = placesOf(parts.frontMatter, [
    ['id'],
    ['slug'],
    ['title'],
    ['category'],
    ['office'],
    ...fields.tags.map((_, index) => ['tags', index]),
    ...fields.aliases.map((_, index) => ['aliases', index]),
    ['cover', 'src'],
  ])
  return { kind: 'article', ...rest, file: parts.file, slug, authors: author, metrics: parts.metrics, places }
}
