/** Where everything is that a page can point to. */
import { posix } from 'node:path'
import { slugOf } from '../locale/slug.ts'
import type { UrlPath } from '../model/address.ts'
import type { FilePath } from '../model/place.ts'
import type { Retirement } from '../model/retirement.ts'
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
  readonly media: readonly MediaFile[]
  readonly broken: readonly FilePath[]
}

export function whereabouts({ now, articles, pages, others, media, broken }: Inventory): Whereabouts {
  const entries = [...articles, ...pages].map((entry) => ({ entry, destination: destinationOf(entry) }))
  const open = entries.filter(({ destination }) => destination.appears <= now)
  return {
    now,
    byFile: new Map(entries.map(({ entry, destination }) => [entry.file, destination])),
    byAddress: new Map([
      ...entries.flatMap(({ entry, destination }): [string, Destination][] =>
        entry.kind === 'article'
          ? [
              [entry.address, destination],
              // Readers get the article at once; its short link is for paper.
              ...editionAddresses(entry).map((address): [string, Destination] => [address, destination]),
            ]
          : [[entry.address, destination]],
      ),
      ...others.map((address): [string, Destination] => [address, { address, anchors: [], appears: always }]),
    ]),
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
