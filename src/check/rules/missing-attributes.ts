import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** `::figure` and `::video` say which file they show. */
export const missingAttributes: Rule = ({ facts }) =>
  facts.directives
    .filter(({ form, name, attributes }) => form === 'block' && isShown(name) && !attributes.src)
    .map(({ name, place }) => diagnose('directive/missing-attribute', place, { name, attribute: 'src' }))

function isShown(name: string): boolean {
  return name === 'figure' || name === 'video'
}
