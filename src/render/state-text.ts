import { fillIn } from '../locale/fill-in.ts'
import type { Locale } from '../locale/locale.ts'

/** Why readers do not see an article yet; `published`: the full day and time of its publication. */
export function stateText(state: 'draft' | 'scheduled', published: string, { words }: Locale): string {
  return state === 'draft' ? words.draft : fillIn(words.scheduledFor, { time: published })
}
