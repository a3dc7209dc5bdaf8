import { checkSettings, readingOf } from './check/check-settings.ts'
import { diagnose, type Outcome } from './model/diagnostic.ts'
import { startOf } from './model/place.ts'
import { provisionalSettings, type SiteSettings, siteFile } from './model/site-settings.ts'
import type { Source } from './model/source.ts'
import { parseSettings } from './parse/parse-settings.ts'

export interface SettingsOutcome extends Outcome<SiteSettings | undefined> {
  /** What articles are read by and messages are worded in, also when other settings have errors. */
  readonly reading: Pick<SiteSettings, 'locale' | 'zone'>
}

/** Takes site.yaml apart and checks it. */
export function settingsOf(source: Source | undefined): SettingsOutcome {
  const unread = { value: undefined, reading: provisionalSettings }
  if (!source) return { ...unread, diagnostics: [diagnose('site/missing', startOf(siteFile), {})] }
  const parsed = parseSettings(source)
  if (!parsed.value) return { ...unread, diagnostics: parsed.diagnostics }
  const checked = checkSettings(parsed.value)
  return {
    value: checked.value,
    reading: readingOf(parsed.value),
    diagnostics: [...parsed.diagnostics, ...checked.diagnostics],
  }
}
