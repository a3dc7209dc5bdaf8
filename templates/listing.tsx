/**
 * A page of a list of articles: all news, a category, a tag, an office, a month.
 */
import type { ListingModel } from '../src/model/page-model.ts'
import { Document } from './components/document.tsx'
import { FeedLinks } from './components/feed-links.tsx'
import { NewsList } from './components/news-list.tsx'
import { PageHeader } from './components/page-header.tsx'
import { Pager } from './components/pager.tsx'
import { YearFilter } from './components/year-filter.tsx'

export function ListingPage({ model }: { readonly model: ListingModel }) {
  return (
    <Document frame={model}>
      <PageHeader title={model.title} intro={model.intro} note={model.pageText} />
      {model.website && (
        <p class="more">
          <a href={model.website.href}>{model.website.label}</a>
        </p>
      )}
      {model.years && <YearFilter years={model.years} label={model.site.words.byYear} />}
      <NewsList items={model.items} heading="h2" empty={model.site.words.nothingHere} summaries="all" />
      {model.alternates && (
        <p class="more">
          <FeedLinks feeds={model.alternates} label={model.site.words.feeds} />
        </p>
      )}
      <Pager newer={model.newer} older={model.older} label={model.site.words.pages} />
    </Document>
  )
}
