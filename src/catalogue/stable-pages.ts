/**
 * Listings whose pages stay what they are.
 *
 * Numbering from the newest would change every page with every article. Numbered from the oldest, a full page
 * is finished for good.
 */
export interface NumberedPage<A> {
  /** 1 is the oldest. */
  readonly number: number
  /** Newest first. */
  readonly articles: readonly A[]
}

/**
 * Cuts articles, newest first, into numbered pages, newest first; there is always one, if an empty one.
 *
 * The newest page holds between `size` and `2 * size - 1` articles, or all of them when there are fewer;
 * every other page holds `size` and never changes again.
 * @see W3C, "Cool URIs don't change"
 */
export function stablePages<A>(articles: readonly A[], size: number): readonly NumberedPage<A>[] {
  const full = Math.max(0, Math.floor(articles.length / size) - 1)
  const newest = articles.length - full * size
  return Array.from({ length: full + 1 }, (_, index) => ({
    number: full + 1 - index,
    articles: articles.slice(index === 0 ? 0 : newest + (index - 1) * size, newest + index * size),
  }))
}
