import type { PublishedArticle } from '../model/site.ts'
import type { Edition } from './edition.ts'
import { oldSheetPlan } from './old-sheet-model.ts'
import type { PagePlan } from './page-plan.ts'
import { shortLinkPlan } from './short-link-plan.ts'

/** The pages behind all codes of an article: those of sheets that are out of date say so, the newest leads on at once. */
export function codePlans(article: PublishedArticle, edition: Edition): readonly PagePlan[] {
  return article.editions.map((printed) =>
    printed.outdatedBy.length > 0
      ? oldSheetPlan(article, printed, edition)
      : shortLinkPlan(article, printed, edition),
  )
}
