import { fillIn } from '../locale/fill-in.ts'
import type { UrlPath } from '../model/address.ts'
import type { AccessibilityModel, Frame } from '../model/page-model.ts'
import { type AccessibilityReview, siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface AccessibilitySubject extends AccessibilityReview, Pick<Frame, 'breadcrumb'> {
  readonly kind: 'accessibility'
  readonly address: UrlPath
}

/** What readers with disabilities may expect, if the site says when somebody last looked. */
export function accessibilityPlan({ site, sections, at }: Edition): readonly PagePlan[] {
  const { accessibility } = site.settings
  if (accessibility === undefined) return []
  const address = at.accessibility
  const subject = { kind: 'accessibility', address, breadcrumb: [sections.home], ...accessibility } as const
  return [{ address, source: siteFile, subject }]
}

export function accessibilityModel(subject: AccessibilitySubject, press: Press): AccessibilityModel {
  const { kind, address, breadcrumb, reviewed, exceptions } = subject
  const { words, shortDate } = press.locale
  const intro = fillIn(words.accessibilityIntro, { agency: press.shared.agency.name })
  return {
    ...frame({ title: words.accessibility, description: intro, address, breadcrumb }, press),
    kind,
    intro,
    exceptions,
    reviewed: {
      machine: reviewed,
      text: fillIn(words.accessibilityReviewed, { day: shortDate(reviewed) }),
    },
  }
}
