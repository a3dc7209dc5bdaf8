import { dayOf } from '../locale/local-time.ts'
import { urlPath } from '../model/address.ts'
import { ledgerKey } from '../model/ledger.ts'
import type { AddressedArticle } from './addressed.ts'
import { articleEditions } from './article-editions.ts'
import { numberedCorrections } from './numbered-corrections.ts'
import type { Households, Resident } from './residents.ts'

/**
 * The editions of an article after the first, which is known by its id: their sheets carry codes of their own.
 *
 * Those that future corrections will begin are not public yet.
 */
export function editionResidents(
  { id, corrections }: Pick<AddressedArticle, 'corrections' | 'id'>,
  article: Resident,
  { now, settings }: Pick<Households, 'now' | 'settings'>,
): readonly Resident[] {
  const editions = articleEditions(id, numberedCorrections(corrections))
  return editions.slice(0, -1).flatMap(({ outdatedBy: [correction] }, index) => {
    const { link } = editions[index + 1] ?? {}
    if (correction === undefined || link === undefined) return []
    return [
      {
        ...article,
        key: ledgerKey('edition', link.slice('/t/'.length)),
        isPublic: article.isPublic && correction.date <= now,
        state: 'live',
        address: urlPath(link.slice(1)),
        day: dayOf(correction.date, settings.zone),
        aliases: [],
      },
    ]
  })
}
