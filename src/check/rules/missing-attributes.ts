import { namedIn } from '../../model/chart.ts'
import { diagnose } from '../../model/diagnostic.ts'
import type { Rule } from '../rule.ts'

/** `::figure` and `::video` say which file they show, `::chart` which figures. */
export const missingAttributes: Rule = ({ facts }) =>
  facts.directives.flatMap(({ form, name, attributes, place }) => {
    const attribute = form === 'block' ? needed.get(name) : undefined
    if (attribute === undefined || says(attribute, attributes[attribute] ?? '')) return []
    return [diagnose('directive/missing-attribute', place, { name, attribute })]
  })

/** A list of nothing but commas names no figure. */
function says(attribute: string, written: string): boolean {
  return attribute === 'metrics' ? namedIn(written).length > 0 : written !== ''
}

const needed: ReadonlyMap<string, string> = new Map([
  ['chart', 'metrics'],
  ['figure', 'src'],
  ['video', 'src'],
])
