/** Vietnamese words are of several syllables: "đồng chí" is not đồng and chí somewhere. */
import { type SearchWord, searchWords } from '../../../src/locale/search-words.ts'
import type { SearchEntry } from '../../../src/model/search-shard.ts'

interface PlainTexts {
  readonly head: string
  readonly whole: string
}

/** A reader asks again and again with one more letter, and finds the same articles. */
const known = new WeakMap<SearchEntry, PlainTexts>()

/** From 0, when no two neighbours of `words` stand side by side in the article, to 3, when all do in its title. */
export function nearness(words: readonly SearchWord[], entry: SearchEntry): number {
  const pairs = words.slice(1).map(({ plain }, before) => ` ${words[before]?.plain} ${plain}`)
  const share = (text: string) => pairs.filter((pair) => text.includes(pair)).length / pairs.length
  const { head, whole } = plainTexts(entry)
  return 2 * share(head) + share(whole)
}

function plainTexts(entry: SearchEntry): PlainTexts {
  const { title, summary, tags, terms } = entry
  const texts = known.get(entry) ?? {
    head: plainText(title),
    whole: [title, summary, tags, terms].map(plainText).join(' .'),
  }
  known.set(entry, texts)
  return texts
}

/** Each word with a space before it. */
function plainText(text: string): string {
  return searchWords(text)
    .map(({ plain }) => ` ${plain}`)
    .join('')
}
