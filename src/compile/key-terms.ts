/**
 * What somebody may remember of a text besides its title: names, abbreviations, numbers of documents, figures.
 *
 * The whole text would make search four times as large and find less: common words lead everywhere.
 */
import type { Locale } from '../locale/locale.ts'
import type { Article } from '../model/article.ts'

/** So that a list of a thousand names makes no search slow; the news itself comes first. */
const mostLetters = 300

// Two lower-case words at most may stand within a name: "Ban Quản lý Khu kinh tế Hải Phòng".
const within = String.raw`(?:[ \u00a0]\p{Ll}[\p{L}\p{M}]*){0,2}`
const capitalised = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*`
const digits = String.raw`\d[\p{L}\p{M}\p{N}.,:/-]*`
const phrase = new RegExp(
  `${capitalised}(?:${within}[ \\u00a0]${capitalised}|[ \\u00a0]${digits})*|${digits}`,
  'gu',
)

const withinSentence = /[\p{L}\p{M}\p{N},][ \u00a0]$/u
const withinWord = /[\p{L}\p{M}\p{N}_@./-]$/u
const abbreviation = /^\p{Lu}[\p{Lu}\p{N}]+$/u
const tellingWords = /[\p{Lu}\d][^\s]*/gu
const year = /^(?:19|20)\d\d$/

type Known = Pick<Article, 'metrics' | 'summary' | 'tags' | 'title'>

/**
 * Labels of figures, then terms in the order of the text, with `; ` between them.
 *
 * Each for a word that neither the article's other fields nor an earlier term has.
 */
export function keyTerms(text: string, { title, summary, tags, metrics }: Known, locale: Locale): string {
  const seen = new Set([title, summary, ...tags].flatMap(wordsOf))
  const terms: string[] = []
  let room = mostLetters
  const take = (term: string, telling = term) => {
    if (term.length > room || wordsOf(telling).every((word) => seen.has(word))) return
    for (const word of wordsOf(term)) seen.add(word)
    terms.push(term)
    room -= term.length
  }
  for (const { label } of metrics) take(label)
  // What stands between the words of a name makes no term by itself.
  for (const term of termsIn(text)) take(term, term.match(tellingWords)?.join(' '))
  // Those that no sentence states are in the table of figures.
  for (const { value } of metrics) if (isTelling(value, '')) take(locale.number(value))
  return terms.join('; ')
}

function termsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(phrase), ({ 0: written, index }) => ({
    term: written.replace(/[.,:/-]+$/, ''),
    before: text.slice(Math.max(0, index - 2), index),
  })).flatMap(({ term, before }) => (isTelling(term, before) ? [term] : []))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[\s,.;:!?"“”()]+/)
}

/** Whether a term stands for something; of numbers documents do, and figures of three digits that are no year. */
function isTelling(term: string, before: string): boolean {
  if (term.length < 2 || withinWord.test(before)) return false
  if (!/^\d/.test(term))
    return /[ \u00a0]/.test(term) || abbreviation.test(term) || withinSentence.test(before)
  if (term.includes('/')) return /\p{L}/u.test(term)
  return /^\d{3,}$/.test(term.replace(/[.,]/g, '')) && !year.test(term)
}
