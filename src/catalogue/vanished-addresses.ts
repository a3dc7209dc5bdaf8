import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import {
  articleOfKey,
  kindOfKey,
  type LedgerKey,
  type LedgerLine,
  pageOfKey,
  placeOfLine,
} from '../model/ledger.ts'
import type { Following } from './follow-addresses.ts'
import type { Heirs } from './heirs-of.ts'
import type { Resident } from './residents.ts'

/** What was published and is not any more, without anybody saying why: somebody has its address on paper. */
export function vanishedAddresses(
  { ledger, residents, isMissed }: Pick<Following, 'isMissed' | 'ledger' | 'residents'>,
  heirs: Heirs,
): readonly Diagnostic[] {
  const known = new Map(residents.map((resident) => [resident.key, resident]))
  const absent = [...ledger]
    .map(([key, line]) => ({ key, line, resident: known.get(key) }))
    .filter(({ key, resident }) => !resident?.isPublic && !heirs.has(key) && !isMissed(key))
  const vanished = absent.filter(hasVanished)
  const isCarriedOff = carriedOff(vanished)
  return [
    ...vanished.map(vanishedPage),
    ...absent.flatMap((one) => deletedEdition(one, known.get(articleOfKey(one.key) ?? one.key))),
    ...absent.filter(({ key }) => !isCarriedOff(key)).flatMap(vanishedLabel),
  ]
}

/**
 * What comes back with an article that has vanished, so that it is told with it.
 *
 * An article that is a draft says which tags and series it had; the file that had them is gone with others, so those may
 * be any.
 */
function carriedOff(vanished: readonly Absent[]): (key: LedgerKey) => boolean {
  const articles = vanished.filter(({ key }) => kindOfKey(key) === 'article')
  const isAny = articles.some(({ resident }) => resident === undefined)
  const labels = new Set(articles.flatMap(({ resident }) => resident?.labels ?? []))
  return (key) => labels.has(key) || (isAny && ['series', 'tag'].includes(kindOfKey(key)))
}

interface Absent {
  readonly key: LedgerKey
  readonly line: LedgerLine
  /** Known, but not public. */
  readonly resident: Resident | undefined
}

function hasVanished({ key, line, resident }: Absent): boolean {
  const kind = kindOfKey(key)
  if (kind !== 'article' && kind !== 'page') return false
  // Its day is the one it was published on, so it is this build that looks at an earlier moment.
  return !(resident?.isScheduled && resident.day === line.since)
}

function vanishedPage({ key, line, resident }: Absent): Diagnostic {
  const places = [placeOfLine(line.line), ...(resident ? [resident.place] : [])] as const
  const kind = pageOfKey(key) === undefined ? 'article' : 'page'
  return diagnose('ledger/vanished', places, { kind, key, address: line.address })
}

/** The correction that began the edition is in the article no more. */
function deletedEdition(
  { key, line, resident }: Absent,
  article: Resident | undefined,
): readonly Diagnostic[] {
  if (kindOfKey(key) !== 'edition' || article === undefined || resident !== undefined) return []
  const values = { code: key.slice('edition:'.length), since: line.since ?? '' }
  return [diagnose('correction/deleted', [article.place, placeOfLine(line.line)], values)]
}

/** Only the build in which it goes says so. What is known, was withdrawn, or comes back by itself. */
function vanishedLabel({ key, line: { address, line, state }, resident }: Absent): readonly Diagnostic[] {
  if (state !== 'live' || resident !== undefined) return []
  const kind = kindOfKey(key)
  switch (kind) {
    case 'tag':
      return [diagnose('ledger/tag-gone', placeOfLine(line), { address })]
    case 'category':
    case 'office':
    case 'series':
      return [diagnose('ledger/vanished', placeOfLine(line), { kind, key, address })]
    default:
      return []
  }
}
