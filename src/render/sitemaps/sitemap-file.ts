import type { UrlPath } from '../../model/address.ts'
import type { OutputFile } from '../../model/output-file.ts'
import type { Edition } from '../edition.ts'
import { siteOutput } from '../site-output.ts'
import { xmlDocument } from '../xml-document.ts'

/** A list of addresses for search engines. */
export interface SitemapFile {
  readonly address: UrlPath
  readonly kind: 'index' | 'pages'
  /** Besides the protocol's own, by prefix. */
  readonly namespaces?: Readonly<Record<string, string>>
  readonly entries: readonly SitemapEntry[]
}

export interface SitemapEntry {
  readonly address: UrlPath
  /** What follows it, as elements. */
  readonly told?: object
  /** Other addresses in it. */
  readonly links?: readonly UrlPath[]
}

/** @see https://www.sitemaps.org/protocol.html */
export function sitemapFile(sitemap: SitemapFile, { addresses }: Edition): OutputFile<never> {
  const { address, kind, namespaces = {}, entries } = sitemap
  const [root, item] = kind === 'index' ? ['sitemapindex', 'sitemap'] : ['urlset', 'url']
  const prefixes = Object.entries(namespaces).map(([prefix, name]) => [`@xmlns:${prefix}`, name])
  const text = xmlDocument({
    [root]: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      ...Object.fromEntries(prefixes),
      [item]: entries.map(({ address, told }) => ({ loc: addresses.absolute(address), ...told })),
    },
  })
  return siteOutput(
    address,
    text,
    entries.flatMap(({ address, links = [] }) => [address, ...links]),
  )
}
