import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { placeOfSetting, type SiteSettings } from '../model/site-settings.ts'

/** What still fits version 3 at level Q, and what no size on paper makes up for any more. */
const comfortable = 32
const bearable = 46

/** Says once whether the codes hold too much: all ids have one length, so all short links have. */
export function longPayload(settings: SiteSettings): readonly Diagnostic[] {
  const text = `${settings.url}/t/k7m39`
  const bytes = new TextEncoder().encode(text).length
  const place = placeOfSetting(settings, 'url')
  if (bytes > bearable) return [diagnose('qr/too-long', place, { bytes, text })]
  if (bytes > comfortable) return [diagnose('qr/long', place, { bytes, text })]
  return []
}
