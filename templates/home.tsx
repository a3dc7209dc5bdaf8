/**
 * The front page: what must not be overlooked, one story that leads beside the newest, figures, and a column for every
 * category.
 */
import type { HomeModel } from '../src/model/home-page.ts'
import { CorrectionList } from './components/correction-list.tsx'
import { Document } from './components/document.tsx'
import { FrontFigures } from './components/front-figures.tsx'
import { LeadStory } from './components/lead-story.tsx'
import { NewsList } from './components/news-list.tsx'
import { PinnedNews } from './components/pinned-news.tsx'
import { SocialChannels } from './components/social-channels.tsx'

export function HomePage({ model }: { readonly model: HomeModel }) {
  const { pinned, lead, latest, figures, allFigures, blocks, allNews, corrections, allCorrections, site } =
    model
  const { words } = site
  return (
    <Document frame={model}>
      <h1 class="visually-hidden">{model.title}</h1>
      <PinnedNews items={pinned} words={words} />
      <div class={lead?.cover ? 'front' : 'front front-plain'}>
        {lead ? <LeadStory story={lead} /> : pinned.length === 0 && <p class="empty">{words.nothingHere}</p>}
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
      {figures && <FrontFigures figures={figures} all={allFigures} words={words} />}
      {blocks.length > 0 && (
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
      )}
      <SocialChannels channels={site.social} words={words} />
    </Document>
  )
}
