/**
 * Searches beside the page, so that typing never waits: fetches what is to be searched once, and answers.
 */
import { unpackShard } from '../../../src/locale/search-shards.ts'
import type { SearchShard } from '../../../src/model/search-shard.ts'
import type { Answer, Question } from './question.ts'
import { searchIndex } from './search-index.ts'

const index = searchIndex()
const fetched = new Map<string, Promise<void>>()
// To the compiler the global object is a page's; this is what it has in common with a worker's.
const page = self as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>

page.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  page.postMessage(await answerTo(data))
})

async function answerTo(question: Question): Promise<Answer> {
  const { number, parts, folder, count } = question
  try {
    await Promise.all(parts.map((part) => fetchPart(part, folder)))
  } catch {
    // The page says so and offers to try again.
    return { number, failed: true }
  }
  const { isPartial, articles } = index.find(question)
  return { number, isPartial, total: articles.length, articles: articles.slice(0, count) }
}

function fetchPart(href: string, folder: string): Promise<void> {
  const known = fetched.get(href)
  if (known) return known
  const part = readPart(href, folder)
  fetched.set(href, part)
  part.catch(() => fetched.delete(href))
  return part
}

async function readPart(href: string, folder: string): Promise<void> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${response.status} for ${href}`)
  const shard: SearchShard = await response.json()
  index.add(unpackShard(shard, folder))
}
