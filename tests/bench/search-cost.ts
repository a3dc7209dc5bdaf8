/** What search costs: at the build, over the wire, in the browser's worker. */
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { keyTerms } from '../../src/compile/key-terms.ts'
import { localeOf } from '../../src/locale/locale.ts'
import { packShard, unpackShard } from '../../src/locale/search-shards.ts'
import type { SearchEntry } from '../../src/model/search-shard.ts'
import { searchIndex } from '../../templates/scripts/search/search-index.ts'
import { askedNews } from '../search/asked-news.ts'
import { cityNews, entryOf, wish } from '../search/searched.ts'
import { makeArticle } from './make-corpus.ts'
import { median } from './median.ts'

const articles = 2000
const perShard = 1000
const folder = '/tin/'

/** Two full shards, as the first question on a site of 10,000 articles fetches them. */
export function searchCost(rounds: number): string {
  const news = [...cityNews(articles - askedNews.length), ...askedNews.map((asked) => entryOf(asked))]
  const files = [news.slice(0, perShard), news.slice(perShard)].map((shard) =>
    JSON.stringify(packShard(shard, folder)),
  )
  const bytes = (pack: (text: string) => { readonly length: number }) =>
    `${Math.round(files.reduce((sum, text) => sum + pack(text).length, 0) / 1000)} KB`
  const all = Array.from({ length: rounds }, () => roundOf(files))
  const each = (value: (round: Round) => number, unit: string) =>
    `${median(all.map(value)).toFixed(1)} ${unit}`
  return `| key terms of 1,000 articles, CPU | two shards | gzip | brotli | indexing 1,000 articles, CPU | a question, median, CPU | the slowest |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ${each(({ terms }) => terms, 'ms')} | ${bytes(Buffer.from)} | ${bytes(gzipSync)} | ${bytes(brotliCompressSync)} | ${each(({ indexing }) => indexing, 'ms')} | ${each(({ questions }) => median(questions), 'ms')} | ${each(({ questions }) => Math.max(...questions), 'ms')} |`
}

interface Round {
  readonly terms: number
  readonly indexing: number
  readonly questions: readonly number[]
}

function roundOf(files: readonly string[]): Round {
  const vi = localeOf('vi')
  const texts = Array.from({ length: perShard }, (_, at) => ({ ...makeArticle(at, 10_000), metrics: [] }))
  const terms = cpuMs(() => {
    for (const article of texts) keyTerms(article.body, article, vi)
  })
  const index = searchIndex()
  const shards: readonly (readonly SearchEntry[])[] = files.map((text) =>
    unpackShard(JSON.parse(text), folder),
  )
  const indexing = cpuMs(() => {
    for (const shard of shards) index.add(shard)
  })
  const questions = askedNews.map(({ query }) => cpuMs(() => index.find(wish(query))))
  return { terms, indexing: (indexing * perShard) / articles, questions }
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
