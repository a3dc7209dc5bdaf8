/** The files that search fetches: one for each shard, none for a shard of which nothing is listed any more. */
import type { AddressWords } from '../../locale/locale.ts'
import { fileAddress, type UrlPath } from '../../model/address.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { SearchPart } from '../../model/search-model.ts'
import type { Shard } from '../../model/site.ts'
import { siteFile } from '../../model/site-settings.ts'
import type { Edition } from '../edition.ts'
import { outputPath } from '../output-path.ts'
import { searchEntry } from './search-entry.ts'
import type { SearchShardSubject } from './search-shard.ts'

export function searchShards({
  site,
  addresses,
  locale,
}: Edition): readonly OutputFile<SearchShardSubject>[] {
  return site.shards.filter(hasArticles).map(({ number, articles }) => ({
    path: outputPath(shardAddress(number, locale.paths)),
    source: siteFile,
    links: articles.map(({ address }) => address),
    content: {
      page: { kind: 'search-shard', articles: articles.map((article) => searchEntry(article, addresses)) },
    },
  }))
}

/** Where they are, and of which years; newest first. */
export function searchParts({ site, addresses, locale }: Edition): readonly SearchPart[] {
  return site.shards.filter(hasArticles).map(({ number, articles }) => ({
    href: addresses.href(shardAddress(number, locale.paths)),
    from: yearOf(articles.at(-1)),
    to: yearOf(articles[0]),
  }))
}

function hasArticles({ articles }: Shard): boolean {
  return articles.length > 0
}

/** `/tim-kiem/3.json` */
function shardAddress(number: number, { root, search }: AddressWords): UrlPath {
  return fileAddress([...root, search, `${number}.json`].join('/'))
}

function yearOf(article: Shard['articles'][number] | undefined): number {
  return Number(article?.day.slice(0, 4))
}
