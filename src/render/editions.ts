/** What planning takes in every language of a site: each knows where the others have the same page. */
import type { UrlPath } from '../model/address.ts'
import type { Look } from '../model/look.ts'
import type { OtherLanguage } from '../model/page-model.ts'
import type { Site } from '../model/site.ts'
import { treesOf } from '../model/trees-of.ts'
import { type Edition, editionOf } from './edition.ts'
import type { TranslationLink } from './translation-links.ts'

/** The site's own language first; its imprint holds those of the others. */
export function editionsOf(
  site: Site,
  look: Pick<Look, 'assets' | 'scripts'>,
): readonly [Edition, ...Edition[]] {
  const [alone, ...rest] = treesOf(site).map((tree) => editionOf(tree, look)) as [Edition, ...Edition[]]
  if (rest.length === 0) return [alone]
  const [own, ...others] = [alone, ...rest].map((edition, at, all) =>
    among(edition, all.toSpliced(at, 1), alone),
  ) as [Edition, ...Edition[]]
  const translations = Object.fromEntries(others.map(({ imprint }) => [imprint.locale, imprint]))
  return [{ ...own, imprint: { ...own.imprint, translations } }, ...others]
}

function among(edition: Edition, others: readonly Edition[], own: Edition): Edition {
  const { imprint } = edition
  const shared = { ...imprint.shared, languages: others.map(otherLanguage) }
  const languages = { own: own.imprint.locale, counterparts: counterpartsOf(edition, others) }
  return { ...edition, imprint: { ...imprint, shared, languages } }
}

function otherLanguage({ locale: { id, words }, sections }: Edition): OtherLanguage {
  return { lang: id, label: words.language, home: sections.home.href, homeLabel: words.homePage }
}

/** Where the pages of this language are in the others that site.yaml alone decides on. */
function counterpartsOf(
  edition: Edition,
  others: readonly Edition[],
): Readonly<Record<UrlPath, readonly TranslationLink[]>> {
  const elsewhere = others.map((other) => ({ other, ways: waysIn(other) }))
  return Object.fromEntries(
    [...waysIn(edition)].map(([name, address]) => [
      address,
      elsewhere.flatMap(({ other, ways }) => {
        const same = ways.get(name)
        return same ? [{ lang: other.locale.id, href: other.addresses.href(same) }] : []
      }),
    ]),
  )
}

/** By a name that is the same in all languages. */
function waysIn({ at, site }: Edition): ReadonlyMap<string, UrlPath> {
  const { archive, categories, codes, corrections, figures, home, offices, search, siteMap, tags } = at
  const sections = { archive, categories, codes, corrections, figures, home, offices, search, siteMap, tags }
  return new Map<string, UrlPath>([
    ...(Object.entries(sections) as [string, UrlPath][]),
    ['news', site.news.address],
    ...(site.settings.accessibility ? [['accessibility', at.accessibility] as const] : []),
    ...site.categories.map(({ category, listing }) => [`category ${category.id}`, listing.address] as const),
    ...site.offices.map(({ office, listing }) => [`office ${office.id}`, listing.address] as const),
  ])
}
