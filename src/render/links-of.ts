import type { Addresses } from './addresses-below.ts'

/** The names under which models keep addresses. */
const addressKeys: ReadonlySet<string> = new Set([
  'feed',
  'home',
  'href',
  'icon',
  'preloads',
  'script',
  'src',
  'style',
])

/** The addresses of this site that a model, or a part of one, leads to, each once: as people read them, without anchors. */
export function linksOf(model: object, addresses: Addresses): readonly string[] {
  const hrefs = new Set<string>()
  gatherHrefs(model, hrefs)
  return [...hrefs].flatMap((href) => addresses.addressOf(href) ?? [])
}

// Into one set and without lists in between: it walks every line of every list of the site.
function gatherHrefs(value: unknown, hrefs: Set<string>, key = ''): void {
  if (typeof value === 'string') {
    if (addressKeys.has(key)) hrefs.add(value)
  } else if (Array.isArray(value)) {
    for (const item of value) gatherHrefs(item, hrefs, key)
  } else if (typeof value === 'object') {
    for (const name in value) gatherHrefs(value[name as keyof typeof value], hrefs, name)
  }
}
