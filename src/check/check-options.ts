import type { Locale } from '../locale/locale.ts'

/** What of the site a single document is judged by. */
export interface CheckOptions {
  readonly locale: Locale
  /** The site's IANA zone. */
  readonly zone: string
}
