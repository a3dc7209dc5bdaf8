/**
 * How a news item is signed: author – source, day.
 */
import type { ArticleModel } from '../../src/model/page-model.ts'
import { Time } from './time.tsx'

export function Byline({ authors, source }: Pick<ArticleModel, 'authors' | 'source'>) {
  return (
    <p class="byline">
      <strong>{authors}</strong>
      {` – ${source.name}`}
      {source.day && (
        <>
          {', '}
          <Time time={source.day} />
        </>
      )}
    </p>
  )
}
