import { diagnose } from '../../model/diagnostic.ts'
import type { Document } from '../../model/document.ts'
import type { Place } from '../../model/place.ts'
import type { Rule } from '../rule.ts'
import { runningTexts } from '../running-texts.ts'
import { sampleOf } from '../sample-of.ts'

/** One colon or more, a name of ours and the bracket that begins what it shows. */
const opening =
  /::+ ?(?:charts?|figures?|gallery|metrics?|video) ?[[{(]|:(?:charts?|figure|gallery|metrics?|video)[[{]|:metrics?(?:\(| \[)/iu
/** With all its brackets. */
const written = new RegExp(
  String.raw`(?<!:)(?:${opening.source})[^\]})\n\ufffc]*[\]})]?(?:[[{(][^\]})\n\ufffc]*[\]})])*`,
  'giu',
)

/** What shows a figure or a file is written so that it does; anything else stands on the page letter by letter. */
export const directivesAsText: Rule = ({ document, prose }) => {
  if (!opening.test(prose)) return []
  return runningTexts(document).flatMap(({ text, placeOf }) =>
    [...text.matchAll(written)].flatMap(({ 0: sample, index }) => {
      const place = placeOf(index)
      if (isEscaped(place, document)) return []
      const [word = ''] = /[a-z]+/i.exec(sample) ?? []
      const name = word.toLowerCase().replace(/s$/, '')
      return [diagnose('directive/as-text', place, { written: sampleOf(sample), name })]
    }),
  )
}

/** Who wants the words themselves puts a backslash before them. */
function isEscaped({ line, column }: Place, { text }: Document): boolean {
  const written = text.split('\n', line)[line - 1] ?? ''
  return written[column - 1] === '\\' || written[column - 2] === '\\'
}
