/** What articles are gathered under has an address for good, though articles decide whether there is anything. */
import { localeIn } from '../locale/locale.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import { labelKey } from '../model/ledger.ts'
import { startOf } from '../model/place.ts'
import { placeOfSetting, type SiteSettings, siteFile } from '../model/site-settings.ts'
import type { AddressedArticle } from './addressed.ts'
import { tagsOf } from './catalogue-tags.ts'
import { isStanding } from './published-articles.ts'
import type { Alias, Households, Resident } from './residents.ts'

export function labelResidents(households: Households): readonly Resident[] {
  const { shelves, series, settings } = households
  const { root } = localeIn(settings).paths
  const open: readonly Label[] = [
    ...shelves.categories.map(({ category: { id, title, aliases }, listing: { address } }) => ({
      key: labelKey('category', id, root),
      ...{ title, address },
      aliases: aliasesOf(`categories.${id}`, aliases, settings),
    })),
    ...shelves.offices.map(({ office: { id, name: title, aliases }, listing: { address } }) => ({
      key: labelKey('office', id, root),
      ...{ title, address },
      aliases: aliasesOf(`offices.${id}`, aliases, settings),
    })),
    ...series.map(({ id, address, pages: [newest] }) => ({
      key: labelKey('series', id, root),
      title: newest?.label ?? id,
      address,
    })),
    ...shelves.tags.map(({ title, slug, listing: { address } }) => ({
      key: labelKey('tag', slug, root),
      ...{ title, address },
    })),
  ]
  const known = new Set(open.map(({ key }) => key))
  const rest = absentLabels(households).filter(({ key }) => !known.has(key))
  return [...open, ...rest].map((label) => ({ ...whatAllAre(settings), ...label }))
}

type Label = Pick<Resident, 'address' | 'key' | 'title'> & Partial<Resident>

function whatAllAre({ description }: SiteSettings) {
  return {
    ...{ isPublic: true, isScheduled: false, state: 'live' as const, aliases: [] },
    ...{ file: siteFile, summary: description, place: startOf(siteFile) },
  }
}

/** Those that only articles have which are still to come, and series that the office does not stand by any more. */
function absentLabels({ articles, published, findTag, settings }: Households): readonly Label[] {
  const { root, figures, tag: tagWord } = localeIn(settings).paths
  const coming = articles.filter((article) => !published.has(article) && !article.draft)
  const retired = articles.filter((article) => published.has(article) && !isStanding(article))
  const seriesOf = ({ metrics }: AddressedArticle) => metrics.flatMap(({ series }) => series ?? [])
  const hidden = (key: Resident['key'], address: UrlPath) => ({ key, title: key, address, isPublic: false })
  const series = (id: string) => hidden(labelKey('series', id, root), urlPath(...root, figures, id))
  const tag = (slug: string) => hidden(labelKey('tag', slug, root), urlPath(...root, tagWord, slug))
  return [
    ...coming.flatMap(seriesOf).map((id) => ({ ...series(id), isScheduled: true })),
    ...retired.flatMap(seriesOf).map((id) => ({ ...series(id), state: 'gone' as const })),
    ...coming
      .flatMap((article) => tagsOf(article, findTag))
      .map(({ slug }) => ({ ...tag(slug), isScheduled: true })),
  ]
}

function aliasesOf(
  setting: string,
  addresses: readonly UrlPath[] = [],
  settings: SiteSettings,
): readonly Alias[] {
  return addresses.map((address, index) => ({
    address,
    place: placeOfSetting(settings, `${setting}.aliases.${index}`),
  }))
}
