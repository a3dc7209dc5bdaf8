/** Finds the field that an editor meant by a key that nobody knows. */
import { didYouMean } from '../model/did-you-mean.ts'

// What other tools, and the editors who come from them, call our fields.
const familiarNames: Readonly<Record<string, string>> = {
  authors: 'author',
  byline: 'author',
  categories: 'category',
  created: 'published',
  date: 'published',
  deck: 'summary',
  description: 'summary',
  excerpt: 'summary',
  expirydate: 'expires',
  headline: 'title',
  image: 'cover',
  keywords: 'tags',
  lastmod: 'updated',
  modified: 'updated',
  organisation: 'office',
  organization: 'office',
  publishdate: 'published',
  publishedat: 'published',
  pinned: 'pinnedUntil',
  pubdate: 'published',
  sapo: 'summary',
  sticky: 'pinnedUntil',
  thumbnail: 'cover',
  topics: 'tags',
  updatedat: 'updated',
}

/**
 * The one of `fields` that `key` stands for: the same letters, another tool's name for it, or a slip of the pen.
 *
 * Capitals, hyphens and underscores make no difference.
 */
export function keyMeant(key: string, fields: readonly string[]): string | undefined {
  const letters = lettersOf(key)
  const familiar = familiarNames[letters]
  return (
    fields.find((field) => lettersOf(field) === letters) ??
    fields.find((field) => field === familiar) ??
    didYouMean(key, fields)
  )
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '')
}
