/**
 * The words of a piece of a body, as somebody would read them out: without markup, numbers of footnotes and the
 * links back from them.
 */
import type { Nodes } from 'hast'

const lines = new Set(
  (
    'blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ' +
    'tr ul'
  ).split(' '),
)
const apart = new Set(['br', 'td', 'th'])

/** One line a paragraph, heading, item or row; single spaces between words. Figures are silent. */
export function wordsOf(node: Nodes): string {
  const read = (part: Nodes): string => {
    if (part.type === 'text') return part.value.replace(/[ \t\n\f\r]{2,}|[\t\n\f\r]/g, ' ')
    if (!('children' in part)) return ''
    if (part.type !== 'element') return part.children.map(read).join('')
    const own = part.data?.own
    if (own?.silent || own?.metric !== undefined) return ''
    const words = part.children.map(read).join('')
    if (lines.has(part.tagName)) return `\n${words}\n`
    return apart.has(part.tagName) ? ` ${words} ` : words
  }
  return read(node)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
