import { laterDay } from '../locale/local-time.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { placeOfSetting, type SecurityContact, type SiteSettings } from '../model/site-settings.ts'
import type { Instant } from '../model/time.ts'

/** The contact for security, when its last day is over. */
export function securityExpired(settings: SiteSettings, now: Instant): readonly Diagnostic[] {
  const { security } = settings
  if (security === undefined || now < securityEnd(settings, security)) return []
  return [
    diagnose('site/security-expired', placeOfSetting(settings, 'security.expires'), {
      expires: security.expires,
    }),
  ]
}

/** When the last day is over. */
export function securityEnd({ zone }: Pick<SiteSettings, 'zone'>, { expires }: SecurityContact): Instant {
  return laterDay(expires, 1, zone)
}
