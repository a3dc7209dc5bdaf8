/**
 * The front page: one story leads, the newest stand beside it, and every category has its column below.
 */
import type { HomeModel } from '../src/model/page-model.ts'
import { CorrectionList } from './components/correction-list.tsx'
import { Document } from './components/document.tsx'
import { LeadStory } from './components/lead-story.tsx'
import { NewsList } from './components/news-list.tsx'

export function HomePage({ model }: { readonly model: HomeModel }) {
  const { lead, latest, blocks, allNews, corrections, allCorrections, site } = model
  const { words } = site
  return (
    <Document frame={model}>
      <h1 class="visually-hidden">{model.title}</h1>
      <div class={lead?.cover ? 'front' : 'front front-plain'}>
        {lead ? <LeadStory story={lead} /> : <p class="empty">{words.nothingHere}</p>}
        {latest.length > 0 && (
          <section class="front-latest block">
            <h2 class="label">{words.latestNews}</h2>
            <NewsList items={latest} heading="h3" />
            <p class="more">
              <a href={allNews.href}>{allNews.label}</a>
            </p>
          </section>
        )}
      </div>
      {corrections.length > 0 && (
        <section class="front-corrections block">
          <h2 class="label">{words.corrections}</h2>
          <CorrectionList corrections={corrections} heading="h3" words={words} />
          <p class="more">
            <a href={allCorrections.href}>{allCorrections.label}</a>
          </p>
        </section>
      )}
      <div class="columns">
        {blocks.map(({ category, items }) => (
          <section class="block" key={category.href}>
            <h2 class="label">
              <a href={category.href}>{category.label}</a>
            </h2>
            <NewsList items={items} heading="h3" empty={words.nothingHere} summaries="first" />
          </section>
        ))}
      </div>
    </Document>
  )
}
