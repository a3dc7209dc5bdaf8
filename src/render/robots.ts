import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import { siteFile } from '../model/site-settings.ts'
import type { Edition } from './edition.ts'

/** Everything may be read, and the sitemap says what there is. @see RFC 9309 */
export function robots({ at, addresses }: Edition): OutputFile<never> {
  return {
    path: filePath(at.robots.slice(1)),
    source: siteFile,
    links: [at.sitemapIndex],
    content: `User-agent: *\nAllow: /\n\nSitemap: ${addresses.absolute(at.sitemapIndex)}\n`,
  }
}
