import { namedIn } from '../../model/chart.ts'
import { diagnose } from '../../model/diagnostic.ts'
import { didYouMean, suggesting } from '../../model/did-you-mean.ts'
import type { Directive } from '../body-facts.ts'
import { metricIds } from '../metric-ids.ts'
import type { Rule } from '../rule.ts'

/** A figure in the text, `:metric[received]` or in a chart, is one that the front matter states. */
export const unknownReferences: Rule = ({ document, facts }) => {
  // Front matter that cannot be read may state it.
  if (!document.frontMatter) return []
  const ids = metricIds(document)
  return facts.directives.flatMap((directive) =>
    figuresOf(directive)
      .filter((id) => !ids.includes(id))
      .map((id) =>
        diagnose('metric/unknown-reference', directive.place, { id, ...suggesting(didYouMean(id, ids)) }),
      ),
  )
}

function figuresOf({ form, name, label, attributes }: Directive): readonly string[] {
  if (form === 'text') return name === 'metric' ? [label] : []
  return name === 'chart' ? namedIn(attributes.metrics ?? '') : []
}
