import type { ArticleModel, Frame } from '../model/page-model.ts'
import { openGraph, properties } from './open-graph.ts'
import { previewImage } from './preview-image.ts'

/** What stands on the page of an article, before it is told to machines. */
export type NamedArticle = Omit<ArticleModel, 'dublinCore' | 'jsonLd' | 'openGraph'>

/** An article's preview; its values are the ones that stand on the page. */
export function articleOpenGraph(model: NamedArticle): Frame['openGraph'] {
  const image = previewImage(model)
  return [
    ...openGraph('article', model, model.site),
    ...properties({
      ...(image && {
        'og:image': image.src,
        'og:image:alt': image.alt,
        'og:image:width': String(image.width),
        'og:image:height': String(image.height),
      }),
      'article:published_time': model.published.machine,
      ...(model.updated && { 'article:modified_time': model.updated.machine }),
      'article:section': model.category.label,
    }),
    ...model.tags.map(({ label }) => ({ property: 'article:tag', content: label })),
  ]
}
