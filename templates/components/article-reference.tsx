/**
 * An article in half a line: its title and its day.
 */
import type { NewsItem } from '../../src/model/page-model.ts'
import { Time } from './time.tsx'

export function ArticleReference({ article: { href, title, day } }: { readonly article: NewsItem }) {
  return (
    <span class="article-reference">
      <a href={href}>{title}</a> (<Time time={day} />)
    </span>
  )
}
