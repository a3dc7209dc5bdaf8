import type { CorrectionListing, PublishedArticle, PublishedCorrection } from '../model/site.ts'
import type { Instant } from '../model/time.ts'
import { leavesHome } from './leaves-home.ts'

/** Those corrections of `listed` articles that were made less than `days` times 24 hours ago, newest first. */
export function latestCorrections(
  { pages }: CorrectionListing,
  listed: readonly PublishedArticle[],
  { now, days }: { readonly now: Instant; readonly days: number },
): readonly PublishedCorrection[] {
  const addresses = new Set(listed.map(({ address }) => address))
  return pages
    .flatMap(({ corrections }) => corrections)
    .filter(({ date, article }) => now < leavesHome(date, days) && addresses.has(article.address))
}
