import type { PlainDate } from '../model/time.ts'

/** `26/01/2019` */
export function viShortDate(date: PlainDate): string {
  return date.split('-').reverse().join('/')
}
