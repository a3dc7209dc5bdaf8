import type { ArticleModel } from '../model/page-model.ts'
import type { PublishedArticle } from '../model/site.ts'
import type { Edition } from './edition.ts'
import { present } from './present.ts'
import { previewImage } from './preview-image.ts'
import { publisher } from './publisher.ts'

/**
 * An article in the words of schema.org; times and addresses are the ones that stand on the page.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(
  article: PublishedArticle,
  model: Omit<ArticleModel, 'openGraph' | 'jsonLd'>,
  edition: Edition,
): object {
  const image = previewImage(model)
  return {
    '@type': 'NewsArticle',
    identifier: article.id,
    mainEntityOfPage: model.canonical,
    headline: model.title,
    description: model.summary,
    datePublished: model.published.machine,
    ...present({
      dateModified: model.updated?.machine,
      image: image && { '@type': 'ImageObject', url: image.src, width: image.width, height: image.height },
    }),
    author: article.authors.map((name) => author(name, article, edition)),
    publisher: publisher(edition),
    articleSection: model.category.label,
    keywords: model.tags.map(({ label }) => label),
    inLanguage: model.site.lang,
    isAccessibleForFree: true,
  }
}

/** Authors are bare names: one that is the agency's or the source's is no person. */
function author(name: string, { source }: PublishedArticle, { site }: Edition): object {
  const isOrganization = name === source.name || name === site.settings.agency.name
  return { '@type': isOrganization ? 'Organization' : 'Person', name }
}
