/**
 * Finds articles by words, with marks or without.
 *
 * Every word is known without its marks, and once more with them where it has any; so `duong` finds đường and dương,
 * and who types `đường` sees those first that have it so.
 */
import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import { type SearchWord, searchWords } from '../../../src/locale/search-words.ts'
import type { SearchEntry } from '../../../src/model/search-shard.ts'
import { nearness } from './nearness.ts'
import type { Finding, Wish } from './question.ts'

/** Of so many, the best by words alone, it is looked up whether the words stand together. */
const closelyRead = 50

/** The share of its words that an article must have when none has all: of three, two. */
const fewestInPart = 2 / 3

const fields = ['title', 'summary', 'tags', 'terms'] as const
const boost = { title: 4, tags: 3, summary: 1.5, terms: 1 }
const same = (term: string) => term

export interface SearchIndex {
  add(entries: readonly SearchEntry[]): void
  find(wish: Wish): Finding
}

interface Candidate {
  readonly entry: SearchEntry
  readonly matched: readonly string[]
  /** How many of the words it has with the marks that were typed. */
  readonly exact: number
  readonly score: number
}

export function searchIndex(): SearchIndex {
  const entries: SearchEntry[] = []
  const termsOf = termsIn()
  const index = new MiniSearch<SearchEntry & { readonly number: number }>({
    idField: 'number',
    fields: [...fields],
    tokenize: termsOf,
    processTerm: same,
  })

  const matching = (query: Query, wish: Wish) =>
    index.search(query, {
      boost,
      filter: ({ id }) => isWanted(entries[id] as SearchEntry, wish),
      processTerm: same,
      tokenize: (term) => [term],
    })

  return {
    add(more) {
      index.addAll(more.map((entry, at) => ({ ...entry, number: entries.length + at })))
      entries.push(...more)
    },
    find(wish) {
      const words = searchWords(wish.words)
      if (words.length === 0) {
        const wanted = entries.filter((entry) => isWanted(entry, wish))
        return {
          isPartial: false,
          articles: wanted.sort(newestFirst).map((entry) => ({ ...entry, matched: [] })),
        }
      }
      const distinct = [...new Map(words.map((word) => [word.exact, word])).values()]
      const queries = queriesOf(distinct, wish.words)
      const whole = matching({ combineWith: 'AND', queries }, wish)
      const isPartial = whole.length === 0 && distinct.length > 2
      const results = isPartial
        ? matching({ combineWith: 'OR', queries }, wish).filter(
            (result) => shareOf(distinct, result) >= fewestInPart,
          )
        : whole
      const candidates = results.map((result) => ({
        entry: entries[result.id] as SearchEntry,
        matched: result.terms,
        exact: distinct.filter((word) => isExact(word, result)).length,
        score: result.score * shareOf(distinct, result) ** 2,
      }))
      const ordered = wish.order === 'newest' ? candidates.sort(byDay) : ranked(candidates, words)
      return {
        isPartial: isPartial && ordered.length > 0,
        articles: ordered.map(({ entry, matched }) => ({ ...entry, matched })),
      }
    },
  }
}

/** The terms of a text. Syllables come again and again: what lies between spaces is looked into once. */
function termsIn(): (text: string) => string[] {
  const known = new Map<string, readonly string[]>()
  const look = (chunk: string): readonly string[] => {
    const terms = searchWords(chunk).flatMap(({ plain, exact, parts }) =>
      exact === plain ? [plain, ...parts] : [plain, exact, ...parts],
    )
    known.set(chunk, terms)
    return terms
  }
  return (text) => text.split(' ').flatMap((chunk) => known.get(chunk) ?? look(chunk))
}

/** The last word may be unfinished, and so may the number of a document. */
function queriesOf(words: readonly SearchWord[], text: string): Query[] {
  return words.map(({ plain, exact, parts, end }) => ({
    combineWith: 'OR',
    prefix: parts.length > 0 || (end === text.length && plain.length > 1),
    queries: exact === plain ? [plain] : [plain, exact],
  }))
}

function isWanted({ category, office, day }: SearchEntry, wish: Wish): boolean {
  return (
    (wish.category === '' || wish.category === category) &&
    (wish.office === '' || wish.office === office) &&
    (wish.year === '' || day.startsWith(wish.year))
  )
}

/** How many of the words it has: 1 is all. */
function shareOf(words: readonly SearchWord[], { queryTerms }: SearchResult): number {
  const had = words.filter(({ plain, exact }) => queryTerms.includes(plain) || queryTerms.includes(exact))
  return had.length / words.length
}

function isExact({ plain, exact }: SearchWord, { queryTerms }: SearchResult): boolean {
  return exact !== plain && queryTerms.includes(exact)
}

/** Marks as typed before anything else; then those first in which the words stand together. */
function ranked(candidates: readonly Candidate[], words: readonly SearchWord[]): readonly Candidate[] {
  const byWords = [...candidates].sort(byMarksAndScore)
  if (words.length === 1) return byWords
  const read = byWords
    .slice(0, closelyRead)
    .map((candidate) => ({ ...candidate, score: candidate.score * (1 + nearness(words, candidate.entry)) }))
    .sort(byMarksAndScore)
  return [...read, ...byWords.slice(closelyRead)]
}

function byMarksAndScore(a: Candidate, b: Candidate): number {
  return b.exact - a.exact || b.score - a.score || byDay(a, b)
}

function byDay(a: Pick<Candidate, 'entry'>, b: Pick<Candidate, 'entry'>): number {
  return newestFirst(a.entry, b.entry)
}

function newestFirst(a: SearchEntry, b: SearchEntry): number {
  if (a.day !== b.day) return a.day < b.day ? 1 : -1
  return 0
}
