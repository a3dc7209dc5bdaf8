import type { Period } from '../model/period.ts'
import { enDate, enMonth } from './en-dates.ts'
import { periodShape } from './period-shape.ts'

const quarters = ['first', 'second', 'third', 'fourth']

/** `the third quarter of 2018`, `the first 8 months of 2018`: as it stands within a sentence. */
export function enPeriod(period: Period): string {
  const shape = periodShape(period)
  switch (shape.shape) {
    case 'day':
      return enDate(shape.day)
    case 'days':
      return `the time from ${enDate(shape.from)} to ${enDate(shape.to)}`
    case 'month':
      return `${enMonth(shape.month)} ${shape.year}`
    case 'months': {
      const { from, to } = shape
      const year = from.year === to.year ? '' : ` ${from.year}`
      return `${enMonth(from.month)}${year} to ${enMonth(to.month)} ${to.year}`
    }
    case 'first-months':
      return `the first ${shape.count} months of ${shape.year}`
    case 'quarter':
      return `the ${quarters[shape.quarter - 1]} quarter of ${shape.year}`
    case 'year':
      return String(shape.year)
    case 'years':
      return `${shape.from} to ${shape.to}`
  }
}
