import { type Article, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import type { SiteSettings } from '../model/site-settings.ts'

/** Categories and offices that site.yaml doesn't name. */
export function unknownLabels(
  articles: readonly Article[],
  { categories, offices }: SiteSettings,
): readonly Diagnostic[] {
  const categoryIds = categories.map(({ id }) => id)
  const officeIds = offices.map(({ id }) => id)
  return articles.flatMap((article) => {
    const { category, office } = article
    const found: Diagnostic[] = []
    if (!categoryIds.includes(category)) {
      found.push(
        diagnose('category/unknown', placeOfField(article, 'category'), {
          id: category,
          ...suggesting(didYouMean(category, categoryIds)),
        }),
      )
    }
    if (office !== undefined && !officeIds.includes(office)) {
      found.push(
        diagnose('office/unknown', placeOfField(article, 'office'), {
          id: office,
          ...suggesting(didYouMean(office, officeIds)),
        }),
      )
    }
    return found
  })
}
