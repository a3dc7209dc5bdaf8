/**
 * Days and instants as texts that sort.
 *
 * The two makers run for every date of every article, so they count by themselves: a general date library took
 * ten times as long.
 */

/** A calendar day, `YYYY-MM-DD`: no clock, no zone. Years 1 to 9999. */
export type PlainDate = string & { readonly brand: 'PlainDate' }

/** A point in time, `YYYY-MM-DDTHH:MM:SSZ`: text order is time order. Years 1 to 9999. */
export type Instant = string & { readonly brand: 'Instant' }

const dateShape = /^\d{4}-\d\d-\d\d$/
const instantShape =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)? ?(?:Z|([+-])(\d\d):?([0-5]\d))$/

// No place on earth is further from Greenwich; a larger offset is a slip of the pen.
const largestOffset = 14 * 60

/** Reads `2018-09-28`; undefined for any other form and for days that no calendar has. */
export function plainDate(text: string): PlainDate | undefined {
  if (!dateShape.test(text)) return undefined
  const { year, month, day } = dateParts(text as PlainDate)
  return year > 0 && day > 0 && day <= daysIn(year, month) ? (text as PlainDate) : undefined
}

/**
 * Reads `2018-09-28T16:30+07:00`; seconds may follow (their fraction is dropped), a space may replace the `T` or
 * precede the offset, `+0700` and `Z` are offsets too.
 *
 * Undefined without an offset, and for days, hours and offsets that do not exist.
 */
export function instantOf(text: string): Instant | undefined {
  const [, date = '', hour, minute, second = 0, sign, offsetHours = 0, offsetMinutes = 0] =
    instantShape.exec(text) ?? []
  if (plainDate(date) === undefined) return undefined
  const offset = 60 * Number(offsetHours) + Number(offsetMinutes)
  if (offset > largestOffset) return undefined

  const written = Date.parse(`${date}T${hour}:${minute}:${String(second).padStart(2, '0')}Z`)
  const utc = new Date(written - (sign === '-' ? -offset : offset) * 60_000)
  const year = utc.getUTCFullYear()
  return year >= 1 && year <= 9999 ? (`${utc.toISOString().slice(0, 19)}Z` as Instant) : undefined
}

// No zone is further than 14 hours from Greenwich.
const firstMoment = '0001-01-01T14:00:00Z'
const lastMoment = '9999-12-31T10:00:00Z'

/** Reads an instant that has a day of the years 1 to 9999 in every zone on earth: one that can be published. */
export function momentOf(text: string): Instant | undefined {
  const instant = instantOf(text)
  return instant !== undefined && instant >= firstMoment && instant < lastMoment ? instant : undefined
}

/** Year, month (from 1) and day of the month. */
export function dateParts(day: PlainDate): {
  readonly year: number
  readonly month: number
  readonly day: number
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) }
}

/** Undefined for a month or a year that does not exist. */
export function lastDayOf(year: number, month: number): PlainDate | undefined {
  const [yyyy, mm, dd] = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), daysIn(year, month)]
  return plainDate(`${yyyy}-${mm}-${dd}`)
}

/** None in a month that does not exist. */
function daysIn(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
