import type { UrlPath } from '../model/address.ts'
import type { BodyPiece, PlainPageModel } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { PublishedPage } from '../model/site.ts'
import { bodyParts } from './body-parts.ts'
import { bodyPieces } from './body-pieces.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'
import { type TranslationLink, translationLinks } from './translation-links.ts'

export interface PlainPageSubject extends Pick<PlainPageModel, 'breadcrumb' | 'kind' | 'summary' | 'title'> {
  readonly address: UrlPath
  readonly state?: 'draft'
  readonly translations?: readonly TranslationLink[]
  /** What belongs into the holes of the body. */
  readonly parts: readonly BodyPiece[]
}

/** A page that is not news. */
export function plainPagePlan(page: PublishedPage, edition: Edition): PagePlan {
  const { title, summary, address, file, state } = page
  const breadcrumb = [edition.sections.home]
  const parts = bodyParts(page.body, edition)
  const translations = translationLinks(page, edition.addresses)
  return {
    address,
    source: file,
    subject: {
      kind: 'page',
      address,
      title,
      summary,
      breadcrumb,
      parts,
      ...present({ state, translations }),
    },
    body: file,
  }
}

export function plainPageModel(subject: PlainPageSubject, body: string, press: Press): PlainPageModel {
  const { kind, title, summary, address, breadcrumb, parts, state, translations } = subject
  return {
    ...frame({ title, description: summary, address, breadcrumb, translations }, press),
    kind,
    summary,
    body: bodyPieces(body, parts),
    ...present({ state: state && press.locale.words[state] }),
  }
}
