/**
 * The pages on which somebody with a sheet of paper finds its article.
 *
 * A host of files cannot look a typed code up, so without a script the codes are lists, cut by their first two
 * characters: ids are random, so of 100,000 articles about 140 stand on one page, and a new one changes that page
 * and, when nothing began so before, the first.
 */
import { fillIn } from '../locale/fill-in.ts'
import { type UrlPath, urlPath } from '../model/address.ts'
import { groupBy } from '../model/group-by.ts'
import type { CodesModel } from '../model/page-model.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'
import { frame } from './frame.ts'
import type { PagePlan } from './page-plan.ts'
import type { Press } from './press.ts'
import type { PublishedCode } from './published-codes.ts'

export interface CodesSubject
  extends Pick<CodesModel, 'breadcrumb' | 'folder' | 'kind' | 'links' | 'noindex' | 'shows' | 'title'> {
  readonly address: UrlPath
}

/** Where all codes lead, whatever their language. */
const folder = urlPath('t')

/** The first page, one a language: every two characters that a code begins with. */
export function codesPlan(published: readonly PublishedCode[], edition: Edition): PagePlan {
  const { sections, addresses, at } = edition
  const links = Array.from(beginningsOf(published).keys(), (beginning) => ({
    label: beginning,
    href: addresses.href(listAddress(beginning)),
  }))
  const { label: title } = sections.codes
  const breadcrumb = [sections.home]
  return codesPage({ title, address: at.codes, breadcrumb, links, shows: 'beginnings' }, edition)
}

/** For every beginning, the codes and what they lead to. */
export function codeListPlans(published: readonly PublishedCode[], edition: Edition): readonly PagePlan[] {
  const { sections, addresses, locale } = edition
  const breadcrumb = [sections.home, sections.codes]
  return Array.from(beginningsOf(published), ([beginning, codes]) => {
    const title = fillIn(locale.words.codesBeginningWith, { beginning })
    const links = codes.map(({ code, link, title }) => ({
      label: `${code} – ${title}`,
      href: addresses.href(link),
    }))
    return codesPage({ title, address: listAddress(beginning), breadcrumb, links, shows: 'codes' }, edition)
  })
}

function beginningsOf(published: readonly PublishedCode[]): ReadonlyMap<string, readonly PublishedCode[]> {
  return groupBy(published, ({ code }) => code.slice(0, 2))
}

export function codesModel({ address, ...codes }: CodesSubject, press: Press): CodesModel {
  const { codesIntro: description } = press.locale.words
  const beginning = new URL(codes.folder.href, press.url).href
  return { ...frame({ address, description, ...codes }, press), beginning, ...codes }
}

function codesPage(
  page: Omit<CodesSubject, 'folder' | 'kind' | 'noindex'>,
  { addresses }: Edition,
): PagePlan {
  const { address, shows } = page
  // A list of codes is nothing that a search engine should offer.
  const noindex = shows === 'codes'
  const subject = { kind: 'codes', folder: { href: addresses.href(folder) }, noindex, ...page } as const
  return { address, source: siteFile, subject }
}

/** Two characters long: no code is. */
function listAddress(beginning: string): UrlPath {
  return urlPath('t', beginning)
}
