/**
 * Where a script shows what was found. How many that are stands in a live region that is there from the beginning:
 * screen readers do not hear one that comes with its text.
 */
import type { Words } from '../../src/model/words.ts'

export function SearchResults({ words }: { readonly words: Words }) {
  return (
    <div class="search-results">
      <p class="search-status" role="status" data-search-part="status" />
      <p class="search-help" data-search-part="help" hidden>
        {words.foundNothingHelp}
      </p>
      <button type="button" data-search-part="again" hidden>
        {words.tryAgain}
      </button>
      <ul class="news-list summaries-all" data-search-part="list" />
      <div class="search-more">
        <button type="button" data-search-part="more" hidden>
          {words.showMore}
        </button>
        <button type="button" data-search-part="older" hidden />
      </div>
    </div>
  )
}
