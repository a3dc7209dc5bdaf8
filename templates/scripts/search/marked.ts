import { searchWords } from '../../../src/locale/search-words.ts'

/** The text, its words that were found each in a `mark`. */
export function marked(text: string, matched: readonly string[]): readonly (string | HTMLElement)[] {
  const found = searchWords(text).filter(({ plain, exact, parts }) =>
    [plain, exact, ...parts].some((term) => matched.includes(term)),
  )
  const pieces: (string | HTMLElement)[] = []
  let done = 0
  for (const { start, end } of found) {
    const mark = document.createElement('mark')
    mark.textContent = text.slice(start, end)
    pieces.push(text.slice(done, start), mark)
    done = end
  }
  return [...pieces, text.slice(done)]
}
