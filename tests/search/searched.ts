/** An index as the worker has it, over texts of the tests' own. */
import { keyTerms } from '../../src/compile/key-terms.ts'
import { localeOf } from '../../src/locale/locale.ts'
import type { SearchEntry } from '../../src/model/search-shard.ts'
import type { Wish } from '../../templates/scripts/search/question.ts'
import { type SearchIndex, searchIndex } from '../../templates/scripts/search/search-index.ts'
import { makeArticle } from '../bench/make-corpus.ts'
import type { AskedNews } from './asked-news.ts'

const vi = localeOf('vi')

export function entryOf(news: Omit<AskedNews, 'query'>, values: Partial<SearchEntry> = {}): SearchEntry {
  const { title, summary, body = '' } = news
  const terms = keyTerms(body, { title, summary, tags: [], metrics: [] }, vi)
  return {
    href: `/tin/${title}/`,
    day: '2026-11-20',
    category: '',
    office: '',
    title,
    summary,
    tags: '',
    terms,
    ...values,
  }
}

/** The newest of an invented city's 10,000 articles: what else search has to tell apart. */
export function cityNews(count: number): readonly SearchEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const { title, summary, tags, body, published, slug, category, office } = makeArticle(
      10_000 - count + at,
      10_000,
    )
    return {
      href: `/tin/${slug}/`,
      day: published.slice(0, 10),
      category: category.id,
      office: office.id,
      title,
      summary,
      tags: tags.join('; '),
      terms: keyTerms(body, { title, summary, tags, metrics: [] }, vi),
    }
  })
}

export function indexOf(entries: readonly SearchEntry[]): SearchIndex {
  const index = searchIndex()
  index.add(entries)
  return index
}

export function wish(words: string, values: Partial<Wish> = {}): Wish {
  return { words, category: '', office: '', year: '', order: 'best', ...values }
}

export function titlesFor(index: SearchIndex, asked: Wish): readonly string[] {
  return index.find(asked).articles.map(({ title }) => title)
}
