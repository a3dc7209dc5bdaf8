import { kindOfKey, type LedgerKey, pageOfKey } from '../model/ledger.ts'
import type { CatalogueInput } from './catalogue-input.ts'

/** Tells whether what has this key may be in a file with errors: one mistake is told once. */
export function isMissed({
  broken,
  brokenIds,
}: Pick<CatalogueInput, 'broken' | 'brokenIds'>): (key: LedgerKey) => boolean {
  const files = new Set(broken)
  const ids = new Set<string>(brokenIds)
  const news = broken.filter((file) => file.startsWith('news/'))
  // A file that doesn't even tell its id may be anything.
  const isAnyArticle = news.length > ids.size
  return (key) => {
    if (kindOfKey(key) === 'article') return isAnyArticle || ids.has(key)
    const page = pageOfKey(key)
    return page !== undefined && files.has(page)
  }
}
