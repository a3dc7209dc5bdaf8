import type { Addresses } from './addresses-below.ts'
import { onceForEach } from './once-for-each.ts'

/** The names under which models keep addresses. */
const addressKeys: ReadonlySet<string> = new Set([
  'home',
  'href',
  'manifest',
  'preloads',
  'script',
  'src',
  'style',
])

/** Finds the addresses of this site that a model, or a part of one, leads to, each once: as people read them, without anchors. */
export type FindLinks = (model: object) => readonly string[]

/** Looks into a part that several models share only once: every line of a list stands in several lists. */
export function linksWithin({ addressOf }: Addresses): FindLinks {
  const addresses = new Map<string, string | undefined>()
  const read = (href: string) => {
    if (!addresses.has(href)) addresses.set(href, addressOf(href))
    return addresses.get(href)
  }
  const hrefsIn = onceForEach((part: object) => {
    const hrefs = new Set<string>()
    gather(part, '', hrefs)
    return hrefs
  })

  // Into one set and without lists in between: it walks every line of every list of the site.
  function gather(value: unknown, key: string, hrefs: Set<string>): void {
    if (typeof value === 'string') {
      if (addressKeys.has(key)) hrefs.add(value)
    } else if (Array.isArray(value)) {
      for (const item of value) {
        if (typeof item === 'object') for (const href of hrefsIn(item)) hrefs.add(href)
        else gather(item, key, hrefs)
      }
    } else if (typeof value === 'object') {
      for (const name in value) gather(value[name as keyof typeof value], name, hrefs)
    }
  }

  return (model) => {
    const hrefs = new Set<string>()
    gather(model, '', hrefs)
    return [...hrefs].flatMap((href) => read(href) ?? [])
  }
}
