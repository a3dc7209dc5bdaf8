/** A site is unpacked on Windows too, sooner or later; names that it refuses are found before they are in print. */
import { placeOfField } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { startOf } from '../model/place.ts'
import { placeOfSetting, type SiteSettings } from '../model/site-settings.ts'
import type { MediaFile } from '../model/source.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { nameFaults } from './name-faults.ts'

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
