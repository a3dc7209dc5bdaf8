import { packShard } from '../../locale/search-shards.ts'
import { urlPath } from '../../model/address.ts'
import type { SearchEntry } from '../../model/search-shard.ts'
import type { Press } from '../press.ts'

/** A file that search fetches, before its text is made. */
export interface SearchShardSubject {
  readonly kind: 'search-shard'
  /** Newest first. */
  readonly articles: readonly SearchEntry[]
}

export function searchShard({ articles }: SearchShardSubject, { addresses, locale }: Press): string {
  const folder = addresses.href(urlPath(...locale.paths.root, locale.paths.news))
  return `${JSON.stringify(packShard(articles, folder))}\n`
}
