/** The words of a body as its page will have them, for the digest by which readers can check that page. */
import type { Nodes } from 'hast'
import type { Locale } from '../locale/locale.ts'
import { metricText } from '../locale/metric-text.ts'
import type { Hole } from '../model/body.ts'
import { holeMark } from '../model/hole-mark.ts'
import type { Metric } from '../model/metric.ts'

export interface BodyWords {
  readonly metrics: readonly Metric[]
  readonly locale: Locale
}

/**
 * Every tag stands for a space, an image for its description; how large an attachment is says nothing.
 *
 * @param holes Those whose marks are in `tree`.
 */
export function textOfBody(tree: Nodes, holes: readonly Hole[], words: BodyWords): string {
  const read = (node: Nodes): string => {
    if (node.type === 'text') return withoutMarks(node.value)
    if (!('children' in node)) return ''
    return ` ${node.children.map(read).join('')} `
  }
  // Marks stand in pairs, so every other piece is a number.
  const withoutMarks = (text: string): string =>
    text
      .split(holeMark)
      .map((piece, index) => (index % 2 === 0 ? piece : ` ${wordsIn(holes[Number(piece)], words)} `))
      .join('')
  return read(tree)
}

function wordsIn(hole: Hole | undefined, { metrics, locale }: BodyWords): string {
  if (hole?.hole === 'image') return hole.alt
  if (hole?.hole !== 'metric') return ''
  const metric = metrics.find(({ id }) => id === hole.id)
  return metric ? metricText(metric, hole, locale) : ''
}
