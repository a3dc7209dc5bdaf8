/** A site is unpacked on Windows too, sooner or later; names that it refuses are found before they are in print. */
import { placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { type Place, startOf } from '../model/place.ts'
import { placeOfSetting, type SiteSettings } from '../model/site-settings.ts'
import type { MediaFile } from '../model/source.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { isUnsafeName } from './is-unsafe-name.ts'

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
    ...categories.flatMap(({ id }) => unsafeName(id, placeOfSetting(settings, `categories.${id}`))),
    ...offices.flatMap(({ id }) => unsafeName(id, placeOfSetting(settings, `offices.${id}`))),
    ...articles.flatMap((article) => unsafeName(article.slug, placeOfField(article, 'slug'))),
    ...pages.flatMap(({ address, file }) => unsafeName(address, startOf(file))),
    ...media.flatMap(({ path }) => unsafeName(path, startOf(path))),
  ]
}

function unsafeName(path: string, place: Place): readonly Diagnostic[] {
  return path
    .split('/')
    .filter(isUnsafeName)
    .map((name) => diagnose('source/unsafe-name', place, { name }))
}
