/** What there is to know of a site without building it, for commands that need its settings or its ids. */
import { join } from 'node:path'
import { ledgerOf } from './ledger-of.ts'
import type { ArticleId } from './model/address.ts'
import type { Outcome } from './model/diagnostic.ts'
import { idsOf } from './model/ledger.ts'
import type { SiteSettings } from './model/site-settings.ts'
import type { Source } from './model/source.ts'
import { findContent } from './read/find-content.ts'
import { readSource } from './read/read-source.ts'
import { walkFolder } from './read/walk-folder.ts'
import { settingsOf } from './settings-of.ts'

export interface SiteOutline {
  /** Undefined when site.yaml has errors; the diagnostics say which. */
  readonly settings: SiteSettings | undefined
  /** `site.yaml`, if there is one, articles and pages; read, not understood. */
  readonly sources: readonly Source[]
  /** Ids of articles that were published, also of those that are not any more. */
  readonly idsRecorded: readonly ArticleId[]
}

export async function outlineSite(siteFolder: string): Promise<Outcome<SiteOutline>> {
  const found = await findContent(await walkFolder(join(siteFolder, 'content')))
  const site = found.site && readSource(found.site)
  const settings = settingsOf(site)
  return {
    value: {
      settings: settings.value,
      sources: [...(site ? [site] : []), ...found.sources.map(readSource)],
      idsRecorded: idsOf(ledgerOf(found.ledger).value),
    },
    diagnostics: settings.diagnostics,
  }
}
