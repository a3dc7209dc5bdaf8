/** Tells whether a name in site.yaml is that of a time zone. */
import { Temporal } from 'temporal-polyfill'

/** True for IANA names such as `Asia/Ho_Chi_Minh` and `UTC`; false for bare offsets: they know no summer time. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(name)) return false
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
