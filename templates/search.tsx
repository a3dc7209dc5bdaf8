/**
 * The page to search from. Without script it says so and offers every other way to an article.
 */
import type { SearchModel } from '../src/model/search-model.ts'
import { Document } from './components/document.tsx'
import { LinkList } from './components/link-list.tsx'
import { PageHeader } from './components/page-header.tsx'
import { SearchForm } from './components/search-form.tsx'
import { SearchResults } from './components/search-results.tsx'

export function SearchPage({ model }: { readonly model: SearchModel }) {
  const { words } = model.site
  return (
    <Document frame={model}>
      <PageHeader title={model.title} />
      <noscript>
        <p class="summary">{words.searchNeedsScript}</p>
      </noscript>
      <SearchForm model={model} />
      <SearchResults words={words} />
      <section class="search-ways" data-search-part="ways">
        <h2 class="label">{words.otherWays}</h2>
        <LinkList links={model.ways} />
      </section>
    </Document>
  )
}
