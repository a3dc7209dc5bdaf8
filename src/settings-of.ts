import { checkSettings } from './check/check-settings.ts'
import { diagnose, type Outcome } from './model/diagnostic.ts'
import { startOf } from './model/place.ts'
import { type SiteSettings, siteFile } from './model/site-settings.ts'
import type { Source } from './model/source.ts'
import { parseSettings } from './parse/parse-settings.ts'

/** Takes site.yaml apart and checks it. */
export function settingsOf(source: Source | undefined): Outcome<SiteSettings | undefined> {
  if (!source) return { value: undefined, diagnostics: [diagnose('site/missing', startOf(siteFile), {})] }
  const parsed = parseSettings(source)
  if (!parsed.value) return { value: undefined, diagnostics: parsed.diagnostics }
  const checked = checkSettings(parsed.value)
  return { value: checked.value, diagnostics: [...parsed.diagnostics, ...checked.diagnostics] }
}
