import type { PlainPageModel } from '../model/page-model.ts'
import type { PublishedPage } from '../model/site.ts'
import { bodyPieces } from './body-pieces.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'

/** A page that is not news. */
export function plainPagePlan(page: PublishedPage, edition: Edition): PagePlan {
  const { title, summary, address } = page
  const body = bodyPieces(page.body, edition)
  const breadcrumb = [edition.sections.home]
  return {
    address,
    source: page.file,
    leads: () => body,
    model: (): PlainPageModel => ({
      ...frame({ title, description: summary, address, breadcrumb }, edition),
      kind: 'page',
      summary,
      body,
    }),
  }
}
