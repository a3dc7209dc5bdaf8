import type { Redirect } from '../model/site.ts'
import type { Edition } from './edition.ts'
import type { PagePlan } from './page-plan.ts'

/** The page at an address where another one was. */
export function redirectPlan({ from, to, title, summary, file }: Redirect, { addresses }: Edition): PagePlan {
  const target = { label: title, href: addresses.href(to) }
  return { address: from, source: file, subject: { kind: 'redirect', address: to, title, summary, target } }
}
