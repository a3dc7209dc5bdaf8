import type { SearchEntry } from '../../model/search-shard.ts'
import type { PublishedArticle } from '../../model/site.ts'
import type { Addresses } from '../addresses-below.ts'

export function searchEntry(article: PublishedArticle, { href }: Addresses): SearchEntry {
  const { address, day, category, office = '', title, summary, tags, keyTerms } = article
  return {
    href: href(address),
    day,
    category,
    office,
    title,
    summary,
    tags: tags.join('; '),
    terms: keyTerms,
  }
}
