import { fillIn } from '../locale/fill-in.ts'
import { dayOf, offsetDateTime } from '../locale/local-time.ts'
import type { CorrectionModel, Link } from '../model/page-model.ts'
import { present } from '../model/present.ts'
import type { NumberedCorrection } from '../model/site.ts'
import type { Press } from './press.ts'

/** A correction as plain data, and where it was made, unless that goes without saying. */
export interface CorrectionSubject extends NumberedCorrection {
  readonly article?: Link
}

export function correctionModel(
  correction: CorrectionSubject,
  press: Pick<Press, 'locale' | 'zone'>,
): CorrectionModel {
  const { number, date, was, now, note, article } = correction
  const { locale, zone } = press
  const day = locale.shortDate(dayOf(date, zone))
  return {
    anchor: correctionAnchor(number, press),
    day: { machine: offsetDateTime(date, zone), text: fillIn(locale.words.correctedOn, { day }) },
    was,
    now,
    ...present({ note, article }),
  }
}

/** `dinh-chinh.2`, on the article's own page. */
export function correctionAnchor(number: number, { locale }: Pick<Press, 'locale'>): string {
  return `${locale.paths.correction}.${number}`
}
