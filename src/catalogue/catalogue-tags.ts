/**
 * Which tags there are, and how the site spells them.
 *
 * Editors write the same tag in capitals and without, and place its tone marks in either way; that is one tag. Two
 * that differ in more than that but would share an address are a mistake.
 */
import { slugOf } from '../locale/slug.ts'
import { toneKey } from '../locale/tone-key.ts'
import { type Article, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import { nameFaults } from './unsafe-names.ts'

export interface Tag {
  readonly title: string
  readonly slug: string
}

/** Finds a tag however it is spelt; undefined for one that can have no address. */
export type FindTag = (spelling: string) => Tag | undefined

interface Holder {
  readonly key: string
  readonly tag: Tag
  readonly place: Place
}

/** Gathers the tags of articles, those first whose spelling wins. */
export function catalogueTags(articles: readonly Article[]): Outcome<FindTag> {
  const keyOf = keysOfSpellings()
  const tags = new Map<string, Tag>()
  const holders = new Map<string, Holder>()
  const diagnostics: Diagnostic[] = []
  for (const article of articles) {
    article.tags.forEach((title, index) => {
      const key = keyOf(title)
      const slug = tags.get(key)?.slug ?? slugOf(title)
      const place = placeOfField(article, `tags.${index}`)
      if (slug === undefined) {
        diagnostics.push(diagnose('address/empty-slug', place, { name: title }))
        return
      }
      const holder = holders.get(slug) ?? { key, tag: { title, slug }, place }
      if (!holders.has(slug)) diagnostics.push(...nameFaults(slug, place))
      holders.set(slug, holder)
      tags.set(key, holder.tag)
      if (holder.key !== key) {
        diagnostics.push(
          diagnose('tag/same-slug', [place, holder.place], { tag: title, other: holder.tag.title, slug }),
        )
      }
    })
  }
  return { value: (spelling) => tags.get(keyOf(spelling)), diagnostics }
}

/** The tags of an article as the site spells them, each once. */
export function tagsOf({ tags }: Pick<Article, 'tags'>, findTag: FindTag): readonly Tag[] {
  return [...new Set(tags.flatMap((spelling) => findTag(spelling) ?? []))]
}

/** Gives the key of a spelling; most articles have the tags of others. */
function keysOfSpellings(): (spelling: string) => string {
  const keys = new Map<string, string>()
  return (spelling) => {
    const key = keys.get(spelling) ?? toneKey(spelling).toLowerCase()
    keys.set(spelling, key)
    return key
  }
}
