/** Counts with their nouns, in the number format of the language. */
import { localeOf } from '../../locale/locale.ts'
import type { Language } from '../../model/language.ts'
import { decimal } from '../../model/metric.ts'

/** A number as people of the language write it, with at most one decimal: `1.412`, `0,4`. */
export function figure(language: Language, amount: number): string {
  const digits = decimal(String(Math.round(amount * 10) / 10))
  if (digits === undefined) throw new Error(`${amount} cannot be written as a number`)
  return localeOf(language).number(digits)
}

/** `1.412 tệp`: Vietnamese nouns have one form. */
export function vietnamese(amount: number, noun: string): string {
  return `${figure('vi', amount)} ${noun}`
}

/** `1 file`, `1,412 files`. */
export function english(amount: number, noun: string): string {
  return `${figure('en', amount)} ${noun}${amount === 1 ? '' : 's'}`
}
