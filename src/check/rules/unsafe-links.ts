import { diagnose } from '../../model/diagnostic.ts'
import { isUnsafe } from '../address-kinds.ts'
import type { Rule } from '../rule.ts'
import { sampleOf } from '../sample-of.ts'

/** Links open a page, a letter or a telephone: they run no script and hold no file. */
export const unsafeLinks: Rule = ({ facts }) =>
  facts.links
    .filter(({ href }) => isUnsafe(href))
    .map(({ href, place }) => diagnose('link/unsafe', place, { href: sampleOf(href) }))
