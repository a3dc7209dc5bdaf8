/** Where everything is that a page can point to. */
import { posix } from 'node:path'
import { slugOf } from '../locale/slug.ts'
import type { UrlPath } from '../model/address.ts'
import type { FilePath } from '../model/place.ts'
import type { Retirement } from '../model/retirement.ts'
import type { Redirect } from '../model/site.ts'
import type { MediaFile } from '../model/source.ts'
import type { Instant } from '../model/time.ts'
import type { AddressedArticle, AddressedPage } from './addressed.ts'
import { type Appearance, always, appearanceOf } from './appearance.ts'
import { editionAddresses } from './edition-addresses.ts'
import { mediaAddress } from './media-shelf.ts'
import { type Suggest, suggestFrom } from './suggest-from.ts'

export interface Destination {
  readonly address: UrlPath
  readonly anchors: readonly string[]
  readonly appears: Appearance
  /** Absent for what has no file of its own, and for an article whose title is hidden. */
  readonly title?: string
  /** What became of an article. */
  readonly status?: Retirement['status']
}

export interface Whereabouts {
  readonly now: Instant
  readonly byFile: ReadonlyMap<string, Destination>
  readonly byAddress: ReadonlyMap<string, Destination>
  /** Files with errors of their own, by path and by the word that their address ends with. */
  readonly broken: { readonly files: ReadonlySet<string>; readonly slugs: ReadonlySet<string | undefined> }
  readonly suggestPage: Suggest
  readonly suggestMedia: Suggest
}

export interface Inventory {
  readonly now: Instant
  readonly articles: readonly AddressedArticle[]
  readonly pages: readonly AddressedPage[]
  /** Addresses of pages and files that have no source file of their own. */
  readonly others: readonly UrlPath[]
  /** Former addresses: what leads there leads to the page at once. */
  readonly redirects: readonly Pick<Redirect, 'from' | 'to'>[]
  readonly media: readonly MediaFile[]
  readonly broken: readonly FilePath[]
}

export function whereabouts(inventory: Inventory): Whereabouts {
  const { now, articles, pages, media, broken } = inventory
  const entries = [...articles, ...pages].map((entry) => ({ entry, destination: destinationOf(entry) }))
  const open = entries.filter(({ destination }) => destination.appears <= now)
  return {
    now,
    byFile: new Map(entries.map(({ entry, destination }) => [entry.file, destination])),
    byAddress: byAddress(entries, inventory),
    broken: {
      files: new Set(broken),
      slugs: new Set(broken.map((file) => slugOf(posix.basename(file).replace(/\.md$/i, '')))),
    },
    suggestPage: suggestFrom(() =>
      open.flatMap(({ entry }) => [
        { at: entry.file, writing: `/${entry.file}` },
        { at: entry.address, writing: entry.address },
      ]),
    ),
    suggestMedia: suggestFrom(() => media.map(({ path }) => ({ at: path, writing: mediaAddress(path) }))),
  }
}

interface Entry {
  readonly entry: AddressedArticle | AddressedPage
  readonly destination: Destination
}

function byAddress(
  entries: readonly Entry[],
  { others, redirects }: Pick<Inventory, 'others' | 'redirects'>,
): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>()
  for (const { entry, destination } of entries) {
    found.set(entry.address, destination)
    // Readers get the article at once; its short link is for paper.
    if (entry.kind === 'article') {
      for (const address of editionAddresses(entry)) found.set(address, destination)
    }
  }
  for (const address of others) found.set(address, { address, anchors: [], appears: always })
  for (const { from, to } of redirects) {
    const destination = found.get(to)
    if (destination) found.set(from, destination)
  }
  return found
}

function destinationOf(entry: AddressedArticle | AddressedPage): Destination {
  const { address, title, body } = entry
  const retirement = entry.kind === 'article' ? entry.retirement : undefined
  return {
    address,
    anchors: body.anchors,
    appears: appearanceOf(entry),
    ...(!retirement?.hideTitle && { title }),
    ...(retirement && { status: retirement.status }),
  }
}
