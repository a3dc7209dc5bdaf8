/** Makes the part of an address that stands for a name. */
import { isSlug, type Slug } from '../model/address.ts'
import { fold } from './fold.ts'

/** The folded letters and digits of a text, whatever else is between them a hyphen; undefined when there are none. */
export function slugOf(text: string): Slug | undefined {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isSlug(slug) ? slug : undefined
}
