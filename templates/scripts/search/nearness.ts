/** Vietnamese words are of several syllables: "đồng chí" is not đồng and chí somewhere. */
import { type SearchWord, searchWords } from '../../../src/locale/search-words.ts'
import type { SearchEntry } from '../../../src/model/search-shard.ts'

/** From 0, when no two neighbours of `words` stand side by side in the article, to 3, when all do in its title. */
export function nearness(words: readonly SearchWord[], { title, summary, tags, terms }: SearchEntry): number {
  const pairs = words.slice(1).map(({ plain }, before) => ` ${words[before]?.plain} ${plain}`)
  const share = (text: string) => pairs.filter((pair) => text.includes(pair)).length / pairs.length
  const head = plainText(title)
  return 2 * share(head) + share(`${head}${[summary, tags, terms].map(plainText).join(' .')}`)
}

/** Each word with a space before it. */
function plainText(text: string): string {
  return searchWords(text)
    .map(({ plain }) => ` ${plain}`)
    .join('')
}
