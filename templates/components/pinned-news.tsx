/**
 * What must not be overlooked: a few articles that stand above everything else until their time is over.
 */
import type { NewsItem } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { Time } from './time.tsx'

interface PinnedNewsProps {
  readonly items: readonly NewsItem[]
  readonly words: Words
}

export function PinnedNews({ items, words }: PinnedNewsProps) {
  if (items.length === 0) return null
  return (
    <section class="pinned">
      <h2 class="label">{words.pinnedNews}</h2>
      <ul>
        {items.map(({ href, title, day, summary }) => (
          <li key={href}>
            <h3 class="headline">
              <a href={href}>{title}</a>
            </h3>
            {/* A notice that stands alone has room to say what it is about. */}
            {items.length === 1 && summary && <p class="news-summary">{summary}</p>}
            <Time time={day} />
          </li>
        ))}
      </ul>
    </section>
  )
}
