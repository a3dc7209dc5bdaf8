/**
 * How far the clocks of a zone are from UTC.
 *
 * Looking into the zone's rules takes longer than writing the rest of a date, and all news of half a year have one
 * offset: so what was found is kept, with the time for which it holds.
 */
import { Temporal } from 'temporal-polyfill'

interface Period {
  /** Milliseconds since 1970; the first that belongs to it, and the first that no longer does. */
  readonly from: number
  readonly until: number
  readonly offsetMs: number
}

const known = new Map<string, Period[]>()

/** Milliseconds to add to UTC at a moment given in milliseconds since 1970. */
export function zoneOffset(moment: number, zone: string): number {
  const periods = known.get(zone) ?? []
  const found = periods.find(({ from, until }) => from <= moment && moment < until)
  if (found) return found.offsetMs
  const fresh = periodAt(moment, zone)
  known.set(zone, [...periods, fresh])
  return fresh.offsetMs
}

function periodAt(moment: number, zone: string): Period {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
  // One millisecond later: the change before a moment is not the one at it.
  const before = at(moment + 1).getTimeZoneTransition('previous')
  const after = at(moment).getTimeZoneTransition('next')
  return {
    from: before?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: after?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offsetMs: at(moment).offsetNanoseconds / 1e6,
  }
}
