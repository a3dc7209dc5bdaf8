/** A site is unpacked on other machines, sooner or later; names that one of them refuses are found before they are in print. */
import { placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { type Place, startOf } from '../model/place.ts'
import { placeOfSetting, type SiteSettings } from '../model/site-settings.ts'
import type { MediaFile } from '../model/source.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'

/** In bytes: what the disks of servers hold. */
const longest = 255

export interface Named {
  readonly settings: SiteSettings
  readonly articles: readonly AddressedArticle[]
  readonly pages: readonly AddressedPage[]
  readonly media: readonly MediaFile[]
}

/** The names that addresses are made of and that some machine refuses; those of tags are `catalogueTags`' own. */
export function unsafeNames({ settings, articles, pages, media }: Named): readonly Diagnostic[] {
  const { categories, offices } = settings
  return [
    ...categories.flatMap(({ id }) => nameFaults(id, placeOfSetting(settings, `categories.${id}`))),
    ...offices.flatMap(({ id }) => nameFaults(id, placeOfSetting(settings, `offices.${id}`))),
    ...articles.flatMap((article) => nameFaults(article.slug, placeOfField(article, 'slug'))),
    ...pages.flatMap(({ address, file }) => nameFaults(address, startOf(file))),
    ...media.flatMap(({ path }) => nameFaults(path, startOf(path))),
  ]
}

/** The names in a path that some machine refuses; each is said at `place`. */
export function nameFaults(path: string, place: Place): readonly Diagnostic[] {
  return path.split('/').flatMap((name): readonly Diagnostic[] => {
    const bytes = new TextEncoder().encode(name).length
    if (bytes > longest) return [diagnose('source/long-name', place, { name, bytes })]
    return isUnsafe(name) ? [diagnose('source/unsafe-name', place, { name })] : []
  })
}

/**
 * Whether Windows refuses a file or folder of this name: it is a device's, ends in a dot or a space, or has a
 * character in it that cannot be.
 *
 * @see Microsoft, "Naming Files, Paths, and Namespaces"
 */
function isUnsafe(name: string): boolean {
  return (
    /[<>:"|?*\\\p{Cc}]|[. ]$/u.test(name) || /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i.test(name)
  )
}
