import { offsetDateTime } from '../locale/local-time.ts'
import type { TimeModel } from '../model/page-model.ts'
import type { Instant } from '../model/time.ts'
import type { Edition } from './edition.ts'

/** A point in time as the site's zone has it, in full. */
export function timeModel(instant: Instant, { site, locale }: Edition): TimeModel {
  const { zone } = site.settings
  return { machine: offsetDateTime(instant, zone), text: locale.fullDateTime(instant, zone) }
}
