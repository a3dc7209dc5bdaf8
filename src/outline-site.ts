/** What there is to know of a site without building it, for commands that need its settings or its ids. */
import { join } from 'node:path'
import type { Outcome } from './model/diagnostic.ts'
import type { SiteSettings } from './model/site-settings.ts'
import type { Source } from './model/source.ts'
import { readContent } from './read/read-content.ts'
import { settingsOf } from './settings-of.ts'

export interface SiteOutline {
  /** Undefined when site.yaml has errors; the diagnostics say which. */
  readonly settings: SiteSettings | undefined
  /** `site.yaml`, if there is one, articles and pages; read, not understood. */
  readonly sources: readonly Source[]
}

export async function outlineSite(siteFolder: string): Promise<Outcome<SiteOutline>> {
  const { site, sources } = await readContent(join(siteFolder, 'content'))
  const settings = settingsOf(site)
  return {
    value: { settings: settings.value, sources: [...(site ? [site] : []), ...sources] },
    diagnostics: settings.diagnostics,
  }
}
