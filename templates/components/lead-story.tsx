/**
 * The story that leads the front page.
 */
import type { NewsItem } from '../../src/model/page-model.ts'
import { Picture } from './picture.tsx'
import { Time } from './time.tsx'
import { titleClass } from './title-class.ts'

export function LeadStory({ story }: { readonly story: NewsItem }) {
  const { category, cover, summary } = story
  return (
    <article class="lead">
      <header>
        {category && (
          <p class="kicker">
            <a href={category.href}>{category.label}</a>
          </p>
        )}
        <h2 class={titleClass(story.title, 'lead-title')}>
          <a href={story.href}>{story.title}</a>
        </h2>
      </header>
      {cover && <Picture image={cover} room="lead" eager />}
      {summary && <p class="summary">{summary}</p>}
      <p class="dateline">
        <Time time={story.day} />
      </p>
    </article>
  )
}
