/**
 * Puts the figures that the front matter states into `<data value="1412">`, so that programs read what readers read.
 *
 * A number is a stated figure when it has its value and its unit follows; or without the unit, when it has three
 * digits at least and nothing attached. A `2` is seldom the one that was meant, and `1412` can be a house number, but
 * `1.412` can only be one thing. Ends of ranges and numbers that markup divides stay as they are.
 */
import type { Element, Root, Text } from 'hast'
import type { Figure } from '../locale/figures-in.ts'
import { hasUnitAt } from '../locale/has-unit-at.ts'
import type { Locale } from '../locale/locale.ts'
import { type Quantity, quantityOf } from '../locale/quantity-of.ts'
import type { Metric } from '../model/metric.ts'
import { element } from './element.ts'

interface Piece {
  /** Undefined for what is no text, and divides what stands around it. */
  readonly node?: Text
  readonly parent: Element | Root
  readonly text: string
}

/** Elements that go on in the line they stand in; all others begin a text of their own. */
const inline = new Set('a abbr b bdi bdo cite del dfn em i ins mark q s small span strong u'.split(' '))
/** What is shown and not said, or has its value already. */
const shown = new Set('code data img kbd pre samp sub sup time var video'.split(' '))
const gap = '\ufffc'

/** Changes `tree`, whose ids and labels have been made: they stay. */
export function markFigures(tree: Root, metrics: readonly Metric[], locale: Locale): void {
  if (metrics.length === 0) return
  const stated = metrics.map((metric) => quantityOf(metric, locale))
  for (const pieces of linesOf(tree)) {
    const text = pieces.map((piece) => piece.text).join('')
    const figures = locale
      .figuresIn(text)
      .filter((figure) => stated.some((each) => isStated(text, figure, each)))
    // From the end, so that the offsets before stay true.
    for (const figure of figures.toReversed()) mark(pieces, figure)
  }
}

function isStated(text: string, figure: Figure, { value, percent, unit }: Quantity): boolean {
  const { start, end, unitAt } = figure
  if (figure.range || figure.foreign || figure.value !== value || figure.percent !== percent) return false
  if (percent || (unit !== '' && hasUnitAt(text, unitAt, unit))) return true
  const written = text.slice(start, end)
  const isPlain = /^\d{4,}$/.test(written)
  return value.replace(/\D/g, '').length >= 3 && !isPlain && !/^[\p{L}\p{Sc}°/]/u.test(text.slice(end))
}

/** The texts of the tree, each in its pieces. */
function linesOf(tree: Root): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]]
  const gather = (parent: Element | Root): void => {
    for (const node of parent.children) {
      if (node.type === 'text') lines.at(-1)?.push({ node, parent, text: node.value })
      if (node.type !== 'element') continue
      if (shown.has(node.tagName) || node.data?.own?.metric !== undefined) {
        // The number of a note stands between a figure and its unit.
        lines.at(-1)?.push({ parent, text: isNote(node) ? '' : gap })
      } else if (inline.has(node.tagName)) gather(node)
      else {
        lines.push([])
        gather(node)
        lines.push([])
      }
    }
  }
  gather(tree)
  return lines.filter((pieces) => pieces.length > 0)
}

function isNote({ tagName, children }: Element): boolean {
  return tagName === 'sup' && children.some((child) => child.type === 'element' && child.tagName === 'a')
}

function mark(pieces: readonly Piece[], { start, end, value }: Figure): void {
  let before = 0
  for (const { node, parent, text } of pieces) {
    const [from, to] = [start - before, end - before]
    before += text.length
    if (from < 0 || to > text.length || node === undefined) continue
    const index = parent.children.indexOf(node)
    const rest: Text[] = to < node.value.length ? [{ type: 'text', value: node.value.slice(to) }] : []
    const words: Text = { type: 'text', value: node.value.slice(from, to) }
    parent.children.splice(index + 1, 0, element('data', { value }, [words]), ...rest)
    node.value = node.value.slice(0, from)
  }
}
