import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { kindOfKey, placeOfLine } from '../model/ledger.ts'
import type { Following } from './follow-addresses.ts'

/**
 * Articles, drafts too, with the id of one that was removed or given up: codes on paper still have it.
 *
 * One of the same day is that article, brought back.
 */
export function reusedIds({
  ledger,
  residents,
}: Pick<Following, 'ledger' | 'residents'>): readonly Diagnostic<'id/reused'>[] {
  return residents.flatMap(({ key, state, day, place }) => {
    const line = ledger.get(key)
    if (kindOfKey(key) !== 'article' || line?.since === undefined) return []
    if (line.state !== 'removed' && line.state !== 'moved') return []
    if (state === 'removed' || day === line.since) return []
    return [diagnose('id/reused', [place, placeOfLine(line.line)], { id: key, since: line.since })]
  })
}
