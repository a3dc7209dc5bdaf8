import { laterDay } from '../locale/local-time.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { Edition } from './edition.ts'
import { siteOutput } from './site-output.ts'

/** Whom to tell of a weakness; no file where the office states nobody. @see RFC 9116 */
export function securityText({ site, at, addresses }: Edition): readonly OutputFile<never>[] {
  const { security, zone, locale } = site.settings
  if (security === undefined) return []
  const { contact, expires, policy } = security
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${laterDay(expires, 1, zone)}`,
    `Preferred-Languages: ${locale}`,
    `Canonical: ${addresses.absolute(at.security)}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ]
  return [siteOutput(at.security, `${lines.join('\n')}\n`, [at.security])]
}
