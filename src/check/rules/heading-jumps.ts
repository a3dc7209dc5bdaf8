import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'

// The title of the article has it to itself; a heading of the text on that level is shown one below.
const titleLevel = 1

/** No heading is more than one level below the one before it: who cannot see the page counts on the levels. */
export const headingJumps: Rule = ({ facts }) => {
  const levels = facts.headings.map(({ level }) => Math.max(level, titleLevel + 1))
  return facts.headings.flatMap(({ place }, index) => {
    const from = levels[index - 1] ?? titleLevel
    const to = levels[index] ?? from
    return to > from + 1 ? [diagnose('heading/jump', place, { from, to })] : []
  })
}
