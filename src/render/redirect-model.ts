import type { UrlPath } from '../model/address.ts'
import type { RedirectModel } from '../model/page-model.ts'
import type { Redirect } from '../model/site.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'

export interface RedirectSubject extends Pick<RedirectModel, 'kind' | 'target' | 'title'> {
  /** Of the page that it leads to. */
  readonly address: UrlPath
  readonly summary: string
}

/** The page at an address where another one was. It is known by the address that it leads to. */
export function redirectPlan({ from, to, title, summary, file }: Redirect, { addresses }: Edition): PagePlan {
  const target = { label: title, href: addresses.href(to) }
  return { address: from, source: file, subject: { kind: 'redirect', address: to, title, summary, target } }
}

export function redirectModel(subject: RedirectSubject, press: Press): RedirectModel {
  const { kind, title, summary, address, target } = subject
  return {
    ...frame({ title, description: summary, address, breadcrumb: [] }, press),
    kind,
    noindex: true,
    target,
  }
}
