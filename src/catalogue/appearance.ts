/**
 * From when a page can be seen, and which pages may point to it.
 *
 * A link must never lead to what readers cannot open yet. It may lead to what appears no later than the page
 * it stands on: then it is right whenever somebody sees it.
 */
import type { Article, PlainPage } from '../model/article.ts'
import type { Instant } from '../model/time.ts'

/** Instants are ordered as texts: `always` comes before all of them, `never` after them. */
export type Appearance = Instant | typeof always | typeof never
export const always = ''
export const never = '~'

export function appearanceOf(entry: Article | PlainPage): Appearance {
  if (entry.draft) return never
  return entry.kind === 'article' ? entry.published : always
}

/** Whether the one can be opened whenever the other can be read, from `now` on. */
export function isThereFor(target: Appearance, reader: Appearance, now: Instant): boolean {
  return target <= now || target <= reader
}
