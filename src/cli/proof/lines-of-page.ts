/** What a published page says, read from the page alone: from the elements that its template has marked. */
import type { Element, Nodes } from 'hast'
import { rehype } from 'rehype'
import { type ProvenLine, type ProvenPart, provenBody } from '../../model/content-proof.ts'

const parts: ReadonlySet<string> = new Set<ProvenPart>([
  'as-of',
  'body',
  'correction',
  'cover',
  'figure',
  'note',
  'now',
  'summary',
  'title',
  'was',
])

const parser = rehype().freeze()

/** Empty for a page that marks nothing. */
export function linesOfPage(html: string): readonly ProvenLine[] {
  return elementsIn(parser.parse(html)).flatMap((element): readonly ProvenLine[] => {
    const part = element.properties.dataProof
    if (!isPart(part)) return []
    if (part !== 'body') return [[part, textOf(element)]]
    return [provenBody(textOf(element)), ...elementsIn(element).flatMap(linkLine)]
  })
}

function isPart(value: unknown): value is ProvenPart {
  return typeof value === 'string' && parts.has(value)
}

function linkLine({ tagName, properties: { href } }: Element): readonly ProvenLine[] {
  const leadsOutside =
    tagName === 'a' && typeof href === 'string' && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)
  return leadsOutside ? [['link', href]] : []
}

/** Every tag stands for a space, an image for its description. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  if (node.type === 'element') {
    if (node.properties.dataProof === 'nothing') return ' '
    if (node.tagName === 'img') return ` ${node.properties.alt ?? ''} `
  }
  return ` ${node.children.map(textOf).join('')} `
}

function elementsIn(node: Nodes): readonly Element[] {
  if (!('children' in node)) return []
  return node.children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child)] : elementsIn(child),
  )
}
