import type { Instant } from '../model/time.ts'

const day = 86_400_000
const latest = '9999-12-31T23:59:59Z'

/** When a correction has been on the home page for `days` times 24 hours. */
export function leavesHome(date: Instant, days: number): Instant {
  const end = Math.min(Date.parse(date) + days * day, Date.parse(latest))
  return `${new Date(end).toISOString().slice(0, 19)}Z` as Instant
}
