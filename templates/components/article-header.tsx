/**
 * The head of an article: its category, the title, the day in the official form, the summary.
 */
import type { ArticleModel } from '../../src/model/page-model.ts'
import { Kicker } from './kicker.tsx'
import { Notice } from './notice.tsx'
import { StateLine } from './state-line.tsx'
import { Time } from './time.tsx'
import { titleClass } from './title-class.ts'

export function ArticleHeader({ model }: { readonly model: ArticleModel }) {
  const { category, office, published, updated, site, state, notice } = model
  return (
    <header class="article-header">
      <Kicker category={category} office={office} />
      <StateLine state={state} />
      {notice && <Notice notice={notice} words={site.words} />}
      <h1 class={titleClass(model.title)} data-proof="title">
        {model.title}
      </h1>
      <p class="summary" data-proof="summary">
        {model.summary}
      </p>
      <p class="dateline">
        <span>
          {`${site.words.published}: `}
          <Time time={published} />
        </span>
        {updated && (
          <span>
            {`${site.words.updated}: `}
            <Time time={updated} />
          </span>
        )}
      </p>
    </header>
  )
}
