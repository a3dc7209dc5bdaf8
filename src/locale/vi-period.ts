import type { Period } from '../model/period.ts'
import { periodShape } from './period-shape.ts'
import { viShortDate } from './vi-short-date.ts'

const quarters = ['I', 'II', 'III', 'IV']

/** `quý III năm 2018`, `8 tháng đầu năm 2018`: a name that can follow `so với` too. */
export function viPeriod(period: Period): string {
  const shape = periodShape(period)
  switch (shape.shape) {
    case 'day':
      return `ngày ${viShortDate(shape.day)}`
    case 'days':
      return `thời gian từ ${viShortDate(shape.from)} đến ${viShortDate(shape.to)}`
    case 'month':
      return `tháng ${shape.month} năm ${shape.year}`
    case 'months': {
      const { from, to } = shape
      const year = from.year === to.year ? '' : ` năm ${from.year}`
      return `thời gian từ tháng ${from.month}${year} đến tháng ${to.month} năm ${to.year}`
    }
    case 'first-months':
      return `${shape.count} tháng đầu năm ${shape.year}`
    case 'quarter':
      return `quý ${quarters[shape.quarter - 1]} năm ${shape.year}`
    case 'year':
      return `năm ${shape.year}`
    case 'years':
      return `giai đoạn ${shape.from}–${shape.to}`
  }
}
