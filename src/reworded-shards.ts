/** The shards of search in which articles stand whose words have changed. */
import type { Memory } from './engine/memory.ts'
import type { PageFile } from './model/output-file.ts'
import type { FilePath } from './model/place.ts'
import { siteFile } from './model/site-settings.ts'
import type { PutBefore } from './outputs-note.ts'
import type { FilledPage } from './put-again.ts'
import type { Imprint } from './render/imprint.ts'
import { pressOf } from './render/press.ts'
import type { SearchShardSubject } from './render/search/search-shard.ts'
import type { Rewording } from './rewording.ts'

/** By the address under which search knows an article, its terms; only those that are not as they were. */
export function newTerms(
  rewordings: readonly Rewording[],
  pages: readonly FilledPage[],
  imprint: Imprint,
): ReadonlyMap<string, string> {
  const { addresses } = pressOf(imprint)
  const terms = new Map(rewordings.map((each) => [each.file.path, termsAfter(each)]))
  return new Map(
    pages.flatMap(({ output: { source, content } }) => {
      const fresh = terms.get(source)
      return content.page.kind === 'article' && fresh !== undefined
        ? [[addresses.href(content.page.address), fresh] as const]
        : []
    }),
  )
}

/** Undefined when they are as they were. */
function termsAfter({ before, after }: Rewording): string | undefined {
  if (before.entry?.kind !== 'article' || after.entry?.kind !== 'article') return undefined
  return before.entry.keyTerms === after.entry.keyTerms ? undefined : after.entry.keyTerms
}

/** Undefined when a shard is no longer remembered. An article that search does not know changes none. */
export function rewordedShards(
  terms: ReadonlyMap<string, string>,
  outputs: readonly (readonly [FilePath, PutBefore])[],
  memory: Memory,
): readonly PageFile<SearchShardSubject>[] | undefined {
  if (terms.size === 0) return []
  const shards = outputs.flatMap(([path, { key }]) => {
    if (key.words === undefined || key.words.file !== undefined) return []
    const subject = memory.recall(key.words.subject)
    return [subject && { path, page: JSON.parse(subject.toString()) as SearchShardSubject }]
  })
  if (!shards.every((shard) => shard !== undefined)) return undefined
  return shards
    .filter(({ page }) => page.articles.some(({ href }) => terms.has(href)))
    .map(({ path, page }) => {
      const articles = page.articles.map((entry) => ({
        ...entry,
        terms: terms.get(entry.href) ?? entry.terms,
      }))
      return { path, source: siteFile, links: [], content: { page: { ...page, articles } } }
    })
}
