import type { ArticleModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { ArticleSubject } from './article-model.ts'
import { observations } from './observations.ts'
import type { Press } from './press.ts'
import { previewImage } from './preview-image.ts'

/**
 * An article in the words of schema.org; times and addresses are the ones that stand on the page.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(
  subject: ArticleSubject,
  model: Omit<ArticleModel, 'openGraph' | 'jsonLd'>,
  press: Press,
): object {
  const image = previewImage(model)
  return {
    '@type': 'NewsArticle',
    identifier: subject.id,
    mainEntityOfPage: model.canonical,
    headline: model.title,
    description: model.summary,
    datePublished: model.published.machine,
    ...present({
      dateModified: model.updated?.machine,
      image: image && { '@type': 'ImageObject', url: image.src, width: image.width, height: image.height },
    }),
    author: subject.authors.map((name) => author(name, subject, press)),
    publisher: press.publisher,
    articleSection: model.category.label,
    keywords: model.tags.map(({ label }) => label),
    ...(subject.metrics.length > 0 && { mentions: observations(subject.metrics) }),
    inLanguage: model.site.lang,
    isAccessibleForFree: true,
  }
}

/** Authors are bare names: one that is the agency's or the source's is no person. */
function author(name: string, { source }: ArticleSubject, { shared }: Press): object {
  const isOrganization = name === source.name || name === shared.agency.name
  return { '@type': isOrganization ? 'Organization' : 'Person', name }
}
