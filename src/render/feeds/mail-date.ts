import { offsetDateTime, weekdayOf } from '../../locale/local-time.ts'
import type { Instant, PlainDate } from '../../model/time.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Fri, 28 Sep 2018 16:30:00 +0700`, in the given IANA zone. @see RFC 822, section 5, with RFC 1123's years */
export function mailDate(instant: Instant, zone: string): string {
  const local = offsetDateTime(instant, zone)
  const day = local.slice(0, 10) as PlainDate
  const [year, month, date] = day.split('-')
  const clock = local.slice(11, 19)
  const offset = local.slice(19).replace(':', '')
  return `${weekdays[weekdayOf(day) - 1]}, ${date} ${months[Number(month) - 1]} ${year} ${clock} ${offset}`
}
