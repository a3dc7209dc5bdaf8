import type { Element } from 'hast'
import { diagnose } from '../../model/diagnostic.ts'
import { swallowedTags } from '../../model/harmless-html.ts'
import type { Rule } from '../rule.ts'

/** Tags that do something of their own, and so leave a gap although the words they enclose are kept. */
const actingTags = [
  'applet',
  'area',
  'audio',
  'base',
  'button',
  'canvas',
  'embed',
  'form',
  'frame',
  'iframe',
  'input',
  'link',
  'meta',
  'object',
  'select',
  'textarea',
  'video',
]
const dropped: ReadonlySet<string> = new Set([...swallowedTags, ...actingTags])

/** HTML that is taken out of the page is named: what the editor expects to see will not be there. */
export const droppedHtml: Rule = ({ facts }) =>
  facts.elements.flatMap(({ element, place }) =>
    losses(element).map((what) => diagnose('html/dropped', place, { what })),
  )

function losses(element: Element): readonly string[] {
  if (dropped.has(element.tagName)) return [`<${element.tagName}>`]
  return Object.keys(element.properties)
    .map((name) => name.toLowerCase())
    .filter((name) => name.startsWith('on'))
}
