import type { UrlPath } from '../model/address.ts'
import type { CorrectionsModel, PageTurning } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { PublishedCorrection } from '../model/site.ts'
import { siteFile } from '../model/site-settings.ts'
import { type CorrectionSubject, correctionAnchor, correctionModel } from './correction-model.ts'
import type { Edition } from './edition.ts'
import { feedLinks } from './feeds/feed-links.ts'
import { feedTitle } from './feeds/news-feeds.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import { pageTurning } from './page-turning.ts'
import type { Press } from './press.ts'

export interface CorrectionsSubject
  extends Pick<CorrectionsModel, 'alternates' | 'breadcrumb' | 'kind' | 'title'>,
    PageTurning {
  readonly address: UrlPath
  readonly corrections: readonly CorrectionSubject[]
}

/** The pages of the register of corrections, newest first. */
export function correctionsPlans(edition: Edition): readonly PagePlan[] {
  const { site, sections, at, addresses } = edition
  const { home, corrections } = sections
  const isFed = site.corrections.pages.some((page) => page.corrections.length > 0)
  const title = feedTitle(corrections.label, edition)
  const alternates = isFed ? feedLinks(at.corrections, title, addresses) : undefined
  return site.corrections.pages.map((page, index, pages) => ({
    address: page.address,
    source: siteFile,
    subject: {
      kind: 'corrections',
      address: page.address,
      title: corrections.label,
      breadcrumb: [home],
      corrections: page.corrections.map((correction) => correctionSubject(correction, edition)),
      ...present({ alternates }),
      ...pageTurning(pages, index, edition),
    },
  }))
}

/** A correction with the way to the place in its article where it is told of. */
export function correctionSubject(
  { article, ...correction }: PublishedCorrection,
  edition: Edition,
): CorrectionSubject {
  const href = edition.addresses.href(article.address, correctionAnchor(correction.number, edition))
  return { ...correction, article: { label: article.title, href } }
}

export function correctionsModel(
  { address, ...subject }: CorrectionsSubject,
  press: Press,
): CorrectionsModel {
  const { correctionsIntro: description } = press.locale.words
  return {
    ...frame({ address, description, ...subject }, press),
    ...subject,
    corrections: subject.corrections.map((correction) => correctionModel(correction, press)),
  }
}
