import { localDateTime } from '../locale/local-time.ts'
import { type Article, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { newestFirst } from '../model/newest-first.ts'
import type { Instant } from '../model/time.ts'
import { endOfPin } from './end-of-pin.ts'
import { mostPins } from './pinned-articles.ts'

interface Pin {
  readonly article: Article
  readonly end: Instant
}

/** Pinned articles that newer ones crowd out before their time is over, those still to appear included. */
export function crowdedPins(
  articles: readonly Article[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly Diagnostic[] {
  const pins = articles.flatMap((article): readonly Pin[] => {
    const end = article.draft ? undefined : endOfPin(article)
    return end !== undefined && now < end ? [{ article, end }] : []
  })
  const ordered = pins.sort((a, b) => newestFirst(a.article, b.article))
  return ordered.flatMap((pin, place) => {
    const crowd = crowdAgainst(pin, ordered.slice(0, place))
    const [newest] = crowd
    if (newest === undefined) return []
    const { published } = newest.article
    return [
      diagnose('pin/crowded-out', [placeOfPin(pin), ...crowd.map(placeOfPin)], {
        most: mostPins,
        time: localDateTime(published, zone),
      }),
    ]
  })
}

/** The first of `newer` pins, newest first, that leave no room for one more; none if there is always room. */
function crowdAgainst({ end }: Pin, newer: readonly Pin[]): readonly Pin[] {
  const before = newer.filter(({ article }) => article.published < end)
  const crowds = before.map(({ article: { published } }) =>
    before.filter((other) => other.article.published <= published && published < other.end),
  )
  return crowds.findLast(({ length }) => length >= mostPins)?.slice(0, mostPins) ?? []
}

function placeOfPin({ article }: Pin) {
  return placeOfField(article, 'pinnedUntil')
}
