import { offsetDateTime } from '../locale/local-time.ts'
import type { TimeModel } from '../model/page-model.ts'
import type { Instant } from '../model/time.ts'
import type { Press } from './press.ts'

/** A point in time as the site's zone has it, in full. */
export function timeModel(instant: Instant, { zone, locale }: Press): TimeModel {
  return { machine: offsetDateTime(instant, zone), text: locale.fullDateTime(instant, zone) }
}
