import type { Element } from 'hast'
import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { eachElement } from '../each-element.ts'
import { element } from '../element.ts'
import { ownElement, owning } from '../own.ts'
import { type BlockDirective, captionOf, contentOf } from './block-directive.ts'

/** `:::gallery`: a list, so that a screen reader counts the pictures; each keeps the caption of its own. */
export function gallery(state: State, node: BlockDirective): Element {
  const items = contentOf(node)
    .flatMap(imagesApart)
    .flatMap((child) => state.one(child, node) ?? [])
    .map((content) => element('li', {}, content.type === 'text' ? [] : [content as Element]))
  if (items.length > 1) for (const item of items) eachElement(item, sharesRow)
  const list = ownElement('ul', { properties: { className: ['gallery'] } }, items)
  const caption = captionOf(state, node)
  return caption.length > 0 ? element('figure', {}, [list, ...caption]) : list
}

function sharesRow(node: Element): void {
  if (node.tagName === 'img') owning(node, { inRow: true })
}

/** Images that share a paragraph, each in one of its own. */
function imagesApart(block: BlockContent | DefinitionContent): readonly (BlockContent | DefinitionContent)[] {
  if (block.type !== 'paragraph') return [block]
  const content = block.children.filter((child) => !isGap(child))
  if (!content.every(showsImage)) return [block]
  return content.map((image) => ({ type: 'paragraph', children: [image] }))
}

function isGap(child: PhrasingContent): boolean {
  return child.type === 'break' || (child.type === 'text' && child.value.trim() === '')
}

function showsImage(child: PhrasingContent): boolean {
  if (child.type === 'link') return child.children.length === 1 && child.children.every(showsImage)
  return child.type === 'image' || child.type === 'imageReference'
}
