import { diagnose } from '../../model/diagnostic.ts'
import { linkSchemes } from '../../model/harmless-html.ts'
import { isOnDisk } from '../address-kinds.ts'
import type { Rule } from '../rule.ts'
import { sampleOf } from '../sample-of.ts'

const scheme = /^([a-z][a-z0-9+.-]+):/i
const safe: ReadonlySet<string> = new Set(linkSchemes)

/** Links open a page, a letter or a telephone: they run no script and hold no file. */
export const unsafeLinks: Rule = ({ facts }) =>
  facts.links
    .filter(({ href }) => !isOnDisk(href) && !safe.has(schemeOf(href) ?? 'https'))
    .map(({ href, place }) => diagnose('link/unsafe', place, { href: sampleOf(href) }))

/** Browsers skip control characters and space before and within a scheme, and so does this. */
function schemeOf(href: string): string | undefined {
  return scheme.exec(href.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase()
}
