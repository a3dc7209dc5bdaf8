/**
 * "Nguồn tin": where the news came from, and of which day it is there.
 */
import type { ArticleModel } from '../../src/model/page-model.ts'
import type { Words } from '../../src/model/words.ts'
import { Time } from './time.tsx'

interface NewsSourceProps {
  readonly source: ArticleModel['source']
  readonly words: Words
}

export function NewsSource({ source, words }: NewsSourceProps) {
  const { name, href, day } = source
  return (
    <section class="block news-source">
      <h2 class="label">{words.newsSource}</h2>
      <p>
        {href ? <a href={href}>{name}</a> : name}
        {day && (
          <>
            {', '}
            <Time time={day} />
          </>
        )}
      </p>
    </section>
  )
}
