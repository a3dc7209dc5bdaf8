import { localDateTime } from '../locale/local-time.ts'
import { type Article, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Instant } from '../model/time.ts'
import { stateOf } from './published-articles.ts'

/** Corrections of what readers can see already that are dated later than `now`. */
export function futureCorrections(
  articles: readonly Article[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly Diagnostic[] {
  return articles.flatMap((article) => {
    const state = stateOf(article, now)
    if (state !== undefined && state !== 'expired') return []
    return article.corrections.flatMap(({ date }, index) =>
      date <= now
        ? []
        : [
            diagnose('correction/not-yet', placeOfField(article, `corrections.${index}.date`), {
              date: localDateTime(date, zone),
            }),
          ],
    )
  })
}
