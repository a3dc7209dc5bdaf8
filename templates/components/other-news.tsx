/**
 * "Tin khác": what to read next. Older items stay as they were when the article appeared; newer ones are a few.
 */
import type { Link, NewsItem } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { NewsList } from './news-list.tsx'

interface OtherNewsProps {
  readonly newer: readonly NewsItem[]
  readonly older: readonly NewsItem[]
  readonly allNews: Link
  readonly words: Words
}

export function OtherNews({ newer, older, allNews, words }: OtherNewsProps) {
  const lists = [
    { title: words.olderNews, items: older },
    { title: words.newerNews, items: newer },
  ].filter(({ items }) => items.length > 0)
  return (
    <section class="other-news">
      <h2>{words.otherNews}</h2>
      <div class="other-news-lists">
        {lists.map(({ title, items }) => (
          <section key={title}>
            <h3 class="label">{title}</h3>
            <NewsList items={items} />
          </section>
        ))}
      </div>
      <p class="more">
        <a href={allNews.href}>{allNews.label}</a>
      </p>
    </section>
  )
}
