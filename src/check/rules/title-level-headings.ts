import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'
import { sampleOf } from '../sample-of.ts'

/** The title stands in the front matter, once; headings of the text begin below it. */
export const titleLevelHeadings: Rule = ({ facts }) =>
  facts.headings
    .filter(({ level }) => level === 1)
    .map(({ text, place }) => diagnose('heading/title-level', place, { text: sampleOf(text) }))
