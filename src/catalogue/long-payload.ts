import type { Article } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { placeOfSetting, type SiteSettings } from '../model/site-settings.ts'

/** What still fits version 3 at level Q, and what no size on paper makes up for any more. */
const comfortable = 32
const bearable = 46

/**
 * Says once whether the codes hold too much: all ids have one length, and so have the codes of all later editions.
 *
 * The one character more of a later edition is never an error: nothing may keep an office from a correction.
 */
export function longPayload(settings: SiteSettings, articles: readonly Article[]): readonly Diagnostic[] {
  const isCorrected = articles.some(({ corrections }) => corrections.some(({ kind }) => kind === 'major'))
  const shortest = `${settings.url}/t/k7m39`
  const text = isCorrected ? `${shortest}1` : shortest
  const place = placeOfSetting(settings, 'url')
  if (bytesOf(shortest) > bearable) {
    return [diagnose('qr/too-long', place, { bytes: bytesOf(shortest), text: shortest })]
  }
  return bytesOf(text) > comfortable ? [diagnose('qr/long', place, { bytes: bytesOf(text), text })] : []
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
