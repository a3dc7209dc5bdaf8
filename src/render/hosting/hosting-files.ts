/** The files with a site's redirects and headers as its host wants them. */
import type { Hosting } from '../../model/configuration.ts'
import { type Diagnostic, diagnose, type Outcome } from '../../model/diagnostic.ts'
import { placeOfLine } from '../../model/ledger.ts'
import type { Site } from '../../model/site.ts'
import { addressesBelow } from '../addresses-below.ts'
import { apache } from './apache.ts'
import { caddy } from './caddy.ts'
import { cloudflare } from './cloudflare.ts'
import type { Host, HostRule } from './host.ts'
import { iis } from './iis.ts'
import { netlify } from './netlify.ts'
import { nginx } from './nginx.ts'
import { type ResponseHeaders, responseHeaders } from './response-headers.ts'
import { s3 } from './s3.ts'

const hosts: Readonly<Record<Hosting, Host>> = { apache, caddy, cloudflare, iis, netlify, nginx, s3 }

export interface HostingFile extends Pick<Host, 'file' | 'isPublished'> {
  readonly text: string
}

/** The redirects come first. Where a host takes fewer rules than there are redirects, the pages of the others still lead on. */
export function hostingFiles(
  { redirects, settings }: Pick<Site, 'redirects' | 'settings'>,
  name: Hosting,
): Outcome<readonly HostingFile[]> {
  const addresses = addressesBelow(settings.url)
  const rules = redirects.map(({ from, to }): HostRule => {
    // A dollar sign begins a variable in the files of some hosts.
    const encoded = addresses.href(to).replaceAll('$', '%24')
    return { from: decodeURIComponent(addresses.href(from)), to: encoded }
  })
  const host = hosts[name]
  const headers = responseHeaders(settings.url)
  const taken = takenBy(host, rules, headers)
  const counts = { host: name, count: rules.length, taken: taken.length }
  const diagnostics: readonly Diagnostic[] =
    taken.length < rules.length ? [diagnose('hosting/too-many-redirects', placeOfLine(1), counts)] : []
  const { file, isPublished } = host
  const redirectsFile = { file, isPublished, text: host.write(taken, headers) }
  const beside = host.headers && { file: host.headers.file, isPublished, text: host.headers.write(headers) }
  return { value: [redirectsFile, ...(beside ? [beside] : [])], diagnostics }
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
