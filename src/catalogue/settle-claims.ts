import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import type { Redirect } from '../model/site.ts'
import type { Claim } from './duplicates.ts'
import type { RedirectClaim } from './redirect-claims.ts'
import { sameAddress } from './same-address.ts'
import { nameFaults } from './unsafe-names.ts'

/** The addresses that lead on, by address; nobody gets one where a page is, and nobody one that another has. */
export function settleClaims(
  claims: readonly RedirectClaim[],
  pages: readonly Claim[],
): Outcome<readonly Redirect[]> {
  const standing = new Map(pages.map((page) => [sameAddress(page.address), page]))
  const first = new Map<string, RedirectClaim>()
  const diagnostics: Diagnostic[] = []
  for (const claim of claims) {
    const at = sameAddress(claim.redirect.from)
    const other = first.get(at)
    const page = standing.get(at)
    if (page !== undefined) diagnostics.push(...standingInTheWay(page, claim))
    else if (other === undefined) {
      first.set(at, claim)
      if (claim.isAlias) diagnostics.push(...nameFaults(claim.redirect.from, claim.place))
    } else if (other.redirect.to !== claim.redirect.to) {
      const { from: address } = claim.redirect
      diagnostics.push(diagnose('alias/duplicate', [claim.place, other.place], { address }))
    }
  }
  const redirects = [...first.values()].filter(({ isPublic }) => isPublic).map(({ redirect }) => redirect)
  return { value: redirects.sort(byAddress), diagnostics }
}

function standingInTheWay(page: Claim, claim: RedirectClaim): readonly Diagnostic[] {
  const { redirect, key, place, isAlias } = claim
  const address = redirect.from
  if (isAlias) {
    return sameAddress(redirect.to) === sameAddress(address)
      ? [diagnose('alias/own-address', place, { address })]
      : [diagnose('alias/taken', [place, ...(page.place ? [page.place] : [])], { address })]
  }
  // A hidden article that something else has taken over keeps its code.
  if (address.startsWith('/t/')) return []
  return page.place
    ? [diagnose('address/former', [page.place, place], { address, key })]
    : [diagnose('address/former', place, { address, key })]
}

function byAddress(a: Redirect, b: Redirect): number {
  return a.from < b.from ? -1 : 1
}
