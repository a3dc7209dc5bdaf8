import type { ArticleModel, Frame } from '../model/page-model.ts'
import { openGraph, properties } from './open-graph.ts'

/** What stands on the page of an article, before it is told to machines. */
export type NamedArticle = Omit<ArticleModel, 'dublinCore' | 'jsonLd' | 'openGraph'>

/** An article's preview; its values are the ones that stand on the page. */
export function articleOpenGraph(model: NamedArticle): Frame['openGraph'] {
  return [
    ...openGraph('article', { ...model, card: model.cover?.card ?? model.site.card }, model.site),
    ...properties({
      'article:published_time': model.published.machine,
      ...(model.updated && { 'article:modified_time': model.updated.machine }),
      'article:section': model.category.label,
    }),
    ...model.tags.map(({ label }) => ({ property: 'article:tag', content: label })),
  ]
}
