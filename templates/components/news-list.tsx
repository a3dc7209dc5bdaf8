/**
 * Articles as a ledger: the day in a steady column, the headline beside it.
 */
import type { NewsItem } from '../../src/model/page-model.ts'
import { Time } from './time.tsx'

interface NewsListProps {
  readonly items: readonly NewsItem[]
  /** The level at which a screen reader finds the headlines; a plain line where they are only asides. */
  readonly heading?: 'h2' | 'h3' | 'p'
  /** What is said of an empty list. */
  readonly empty?: string
  /** Which items show their summaries; with all of them a list is a page of its own and shows categories too. */
  readonly summaries?: 'none' | 'first' | 'all'
}

export function NewsList({ items, heading: Heading = 'p', empty, summaries = 'none' }: NewsListProps) {
  if (items.length === 0) return empty ? <p class="empty">{empty}</p> : null
  const showsCategories = summaries === 'all' && areOfSeveralCategories(items)
  return (
    <ul class={`news-list summaries-${summaries}`}>
      {items.map((item, place) => (
        <li key={item.href}>
          <Time time={item.day} />
          <div>
            <Heading class="headline">
              <a href={item.href}>{item.title}</a>
            </Heading>
            {item.summary && (summaries === 'all' || (summaries === 'first' && place === 0)) && (
              <p class="news-summary">{item.summary}</p>
            )}
          </div>
          {item.category && showsCategories && (
            <p class="news-category">
              <a href={item.category.href}>{item.category.label}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** On a category's own page its name beside every item would tell nothing. */
function areOfSeveralCategories(items: readonly NewsItem[]): boolean {
  return new Set(items.map(({ category }) => category?.href)).size > 1
}
