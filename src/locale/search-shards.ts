/** Entries of search to the file that a browser fetches, and back. */
import type { SearchEntry, SearchShard } from '../model/search-shard.ts'
import { slugOf } from './slug.ts'

/** `folder`: below which articles lie, `/tin/`, with the base path. */
export function packShard(entries: readonly SearchEntry[], folder: string): SearchShard {
  const column = (name: keyof SearchEntry) => entries.map((entry) => entry[name])
  return {
    addresses: entries.map((entry) => (entry.href === usualHref(entry, folder) ? '' : entry.href)),
    days: column('day'),
    categories: column('category'),
    offices: column('office'),
    titles: column('title'),
    summaries: column('summary'),
    tags: column('tags'),
    terms: column('terms'),
  }
}

export function unpackShard(shard: SearchShard, folder: string): readonly SearchEntry[] {
  return shard.titles.map((title, at) => {
    const [day = '', href = ''] = [shard.days[at], shard.addresses[at]]
    return {
      href: href === '' ? usualHref({ title, day }, folder) : href,
      day,
      category: shard.categories[at] ?? '',
      office: shard.offices[at] ?? '',
      title,
      summary: shard.summaries[at] ?? '',
      tags: shard.tags[at] ?? '',
      terms: shard.terms[at] ?? '',
    }
  })
}

/** The address of an article whose file is named after its title, as `bantin new` does. */
function usualHref({ title, day }: Pick<SearchEntry, 'day' | 'title'>, folder: string): string {
  const [year, month] = day.split('-')
  return `${folder}${year}/${month}/${slugOf(title)}/`
}
