import { fillIn } from '../../locale/fill-in.ts'
import { offsetDateTime } from '../../locale/local-time.ts'
import { present } from '../../model/present.ts'
import type { ArticleSubject } from '../article-model.ts'
import type { NamedArticle } from '../article-open-graph.ts'
import { observations } from '../observations.ts'
import type { Press } from '../press.ts'
import { previewImage } from '../preview-image.ts'

/**
 * An article in the words of schema.org; times and addresses are the ones that stand on the page.
 *
 * @see https://schema.org/NewsArticle
 */
export function newsArticle(subject: ArticleSubject, model: NamedArticle, press: Press): object {
  const image = previewImage(model.cover?.card, model)
  return {
    '@type': 'NewsArticle',
    identifier: subject.id,
    mainEntityOfPage: model.canonical,
    headline: model.title,
    description: model.summary,
    datePublished: model.published.machine,
    ...present({
      dateModified: model.updated?.machine,
      correction: correctionComments(subject, press),
      image: image && { '@type': 'ImageObject', url: image.src, width: image.width, height: image.height },
    }),
    author: subject.authors.map((name) => author(name, subject, press)),
    publisher: press.publisher,
    articleSection: model.category.label,
    keywords: model.tags.map(({ label }) => label),
    ...(subject.metrics.length > 0 && { mentions: observations(subject.metrics) }),
    inLanguage: model.site.lang,
    ...translationsOfWork(subject, press),
    isAccessibleForFree: true,
  }
}

/** Of a translation its original, of an original its translations. @see https://schema.org/workTranslation */
function translationsOfWork({ translations = [] }: ArticleSubject, { url }: Press): object {
  const works = translations.map(({ lang, href, isOriginal = false }) => ({
    isOriginal,
    work: { '@type': 'NewsArticle', url: new URL(href, url).href, inLanguage: lang },
  }))
  const original = works.find(({ isOriginal }) => isOriginal)
  if (original) return { translationOfWork: original.work }
  return works.length > 0 ? { workTranslation: works.map(({ work }) => work) } : {}
}

/** @see https://schema.org/CorrectionComment */
function correctionComments(
  { corrections }: ArticleSubject,
  { locale, zone }: Press,
): readonly object[] | undefined {
  if (corrections.length === 0) return undefined
  return corrections.map(({ date, was, now }) => ({
    '@type': 'CorrectionComment',
    text: fillIn(locale.words.correctionText, { was, now }),
    datePublished: offsetDateTime(date, zone),
  }))
}

/** Authors are bare names: one that is the agency's or the source's is no person. */
function author(name: string, { source }: ArticleSubject, { shared }: Press): object {
  const isOrganization = name === source.name || name === shared.agency.name
  return { '@type': isOrganization ? 'Organization' : 'Person', name }
}
