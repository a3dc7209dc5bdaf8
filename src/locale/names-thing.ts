import type { FigureLanguage } from './figure-words.ts'
import type { WrittenNumber } from './numbers-in-text.ts'

// Longer words do not stand before a number.
const reach = 40

/**
 * Whether a number names something instead of counting it: a day, a year, a time, an article of a law, a telephone,
 * the item of a list.
 *
 * One whose thousands are marked counts: nobody writes `năm 2.018`.
 */
export function namesThing(text: string, number: WrittenNumber, { words, group }: FigureLanguage): boolean {
  const isSmall = /^\d{1,2}$/.test(number.text)
  const before = text.slice(Math.max(0, number.start - reach), number.start)
  if (words.versions.test(before)) return true
  if (number.text.includes(group) && /[.,]\d{3}(?!\d)/.test(number.text)) return false
  const after = text.slice(number.start + number.text.length, number.start + number.text.length + reach)
  if (words.percent.test(after)) return false
  return (
    /^(?:19|20)\d\d$/.test(number.text) ||
    words.naming.test(before) ||
    (isSmall && (words.namingSmall.test(before) || words.dating.test(after) || isItem(before, after))) ||
    (isSmall && Number(number.text) <= 24 && words.timing.test(after))
  )
}

/** `(1)`, and `1.` or `1)` where a line begins. */
function isItem(before: string, after: string): boolean {
  return (/\($/.test(before) && /^\)/.test(after)) || (/(?:^|\n)\s*$/.test(before) && /^[.)]\s/.test(after))
}
