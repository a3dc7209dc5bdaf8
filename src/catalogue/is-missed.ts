import { localeIn } from '../locale/locale.ts'
import { articleOfKey, kindOfKey, type LedgerKey, labelKey, labelKindOf, pageOfKey } from '../model/ledger.ts'
import { settingsFor } from '../model/settings-for.ts'
import type { CatalogueInput } from './catalogue-input.ts'

/** Tells whether what has this key may be in a file with errors: one mistake is told once. */
export function isMissed({
  broken,
  brokenIds,
  articles,
  settings,
}: Pick<CatalogueInput, 'articles' | 'broken' | 'brokenIds' | 'settings'>): (key: LedgerKey) => boolean {
  const files = new Set(broken)
  const ids = new Set<string>(brokenIds)
  const news = broken.filter((file) => file.startsWith('news/'))
  // A file that doesn't even tell its id may be anything.
  const isAnyArticle = news.length > ids.size
  // That they name what site.yaml does not is told where they do.
  const wanted = new Set(
    articles.flatMap((article) => {
      const { category, office } = article
      const { root } = localeIn(settingsFor(article, settings)).paths
      const labels = [labelKey('category', category, root)]
      return office === undefined ? labels : [...labels, labelKey('office', office, root)]
    }),
  )
  return (key) => {
    const id = articleOfKey(key) ?? key
    if (kindOfKey(id) === 'article') return isAnyArticle || ids.has(id)
    if (labelKindOf(key) !== undefined) return wanted.has(key) || news.length > 0
    const page = pageOfKey(key)
    return page !== undefined && files.has(page)
  }
}
