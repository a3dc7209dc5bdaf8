import type { Shard } from '../model/site.ts'

const shardSize = 1000

/**
 * Cuts articles, newest first, into numbered shards, newest first.
 *
 * Counted from the oldest, so that a full shard is finished for good and one more article changes one shard. Not as
 * pages of a listing, whose newest is never short: no reader sees where a shard ends.
 */
export function cutShards<A>(articles: readonly A[], size: number = shardSize): readonly Shard<A>[] {
  const count = Math.ceil(articles.length / size)
  const newest = articles.length - (count - 1) * size
  return Array.from({ length: count }, (_, index) => ({
    number: count - index,
    articles: articles.slice(index === 0 ? 0 : newest + (index - 1) * size, newest + index * size),
  }))
}
