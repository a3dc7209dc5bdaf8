/** The files with a site's redirects and headers as its host wants them. */
import type { Hosting } from '../../model/configuration.ts'
import { type Diagnostic, diagnose, type Outcome } from '../../model/diagnostic.ts'
import { feedAddress, feedFormats } from '../../model/feed-address.ts'
import { placeOfLine } from '../../model/ledger.ts'
import type { Redirect, Site } from '../../model/site.ts'
import { treesOf } from '../../model/trees-of.ts'
import { addressesBelow } from '../addresses-below.ts'
import { movedLists } from '../feeds/moved-lists.ts'
import type { Host, HostRule } from './host.ts'
import { hosts } from './hosts.ts'
import { type ResponseHeaders, responseHeaders } from './response-headers.ts'

export interface HostingFile extends Pick<Host, 'file' | 'isPublished'> {
  readonly text: string
}

/** How many of the addresses that get no rule are named. */
const shown = 3

/**
 * The redirects come first, those of pages before those of feeds.
 *
 * Only as many rules are written as the host takes, so it refuses none; the pages of the others still lead on.
 */
export function hostingFiles(site: Site, name: Hosting): Outcome<readonly HostingFile[]> {
  const { settings } = site
  const redirects = [...site.redirects, ...movedFeeds(site)]
  const addresses = addressesBelow(settings.url)
  const rules = redirects.map(({ from, to }): HostRule => {
    // A dollar sign begins a variable in the files of some hosts.
    const encoded = addresses.href(to).replaceAll('$', '%24')
    return { from: decodeURIComponent(addresses.href(from)), to: encoded }
  })
  const host = hosts[name]
  const headers = responseHeaders(settings.url)
  const taken = takenBy(host, rules, headers)
  const isTaken = new Set(taken)
  const left = redirects.filter((_, index) => !isTaken.has(rules[index] as HostRule)).map(({ from }) => from)
  const counts = { host: name, count: rules.length, taken: taken.length, left: left.slice(0, shown) }
  const diagnostics: readonly Diagnostic[] =
    left.length > 0 ? [diagnose('hosting/too-many-redirects', placeOfLine(1), counts)] : []
  const { file, isPublished } = host
  const redirectsFile = { file, isPublished, text: host.write(taken, headers) }
  const beside = host.headers && { file: host.headers.file, isPublished, text: host.headers.write(headers) }
  return { value: [redirectsFile, ...(beside ? [beside] : [])], diagnostics }
}

function movedFeeds(site: Site): readonly Pick<Redirect, 'from' | 'to'>[] {
  const moved = treesOf(site).flatMap((tree) => movedLists(site.redirects, tree))
  return moved.flatMap(({ from, to }) =>
    feedFormats.map((format) => ({ from: feedAddress(from, format), to: feedAddress(to, format) })),
  )
}

/** As many rules as the host takes, from the first on. */
function takenBy(
  { limits, write }: Host,
  rules: readonly HostRule[],
  headers: ResponseHeaders,
): readonly HostRule[] {
  const { rules: most = rules.length, lineLength = Number.POSITIVE_INFINITY, bytes } = limits
  const short = rules.filter((rule) => write([rule], headers).length <= lineLength).slice(0, most)
  if (bytes === undefined) return short
  let fits = short.length
  while (fits > 0 && new TextEncoder().encode(write(short.slice(0, fits), headers)).length > bytes)
    fits = Math.floor(fits * 0.9)
  return short.slice(0, fits)
}
