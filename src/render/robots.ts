import type { OutputFile } from '../model/output-file.ts'
import type { Edition } from './edition.ts'
import { siteOutput } from './site-output.ts'

/** Everything may be read, and the sitemap says what there is. @see RFC 9309 */
export function robots({ at, addresses }: Edition): OutputFile<never> {
  const text = `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(at.sitemapIndex)}\n`
  return siteOutput(at.robots, text, [at.sitemapIndex])
}
