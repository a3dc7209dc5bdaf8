/** What an editor wrote where an address is expected, told apart: of this site, or somebody else's. */
export type Reference =
  | { readonly outside: string }
  | {
      /** Percent signs decoded; empty for the page itself. The second spelling is a file's whose name has the signs. */
      readonly paths: readonly string[]
      readonly anchor?: string
    }

/**
 * Reads an `href` or `src`; `siteUrl` is the site's own address, with which editors copy links from their browser.
 *
 * A query is left out: it changes nothing about a page that is a file.
 */
export function readReference(written: string, siteUrl: string): Reference {
  const own = withoutOwnHost(written, siteUrl)
  if (own === undefined) return { outside: written }
  const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(own) ?? []
  const asWritten = path.normalize('NFC')
  const meant = decoded(path)
  const paths = meant === asWritten ? [meant] : [meant, asWritten]
  return anchor ? { paths, anchor: decoded(anchor) } : { paths }
}

function withoutOwnHost(written: string, siteUrl: string): string | undefined {
  if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return written
  const asked = written.startsWith('//') ? `https:${written}` : written
  if (!/^https?:/i.test(asked) || !URL.canParse(asked)) return undefined
  const { host, pathname, search, hash } = new URL(asked)
  const own = new URL(siteUrl)
  const base = own.pathname.replace(/\/$/, '')
  const rest = pathname.slice(base.length)
  const isOwn = host === own.host && pathname.startsWith(base) && /^(?:\/|$)/.test(rest)
  return isOwn ? `${rest || '/'}${search}${hash}` : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    // A lone percent sign is one: `100%.pdf`.
    return text.normalize('NFC')
  }
}
