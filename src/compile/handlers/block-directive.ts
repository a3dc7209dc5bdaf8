/** A directive that stands for itself: its label is its caption, whatever the fence. */
import type { ElementContent } from 'hast'
import type { BlockContent, DefinitionContent, Paragraph } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import type { State } from 'mdast-util-to-hast'
import { element } from '../element.ts'

export type BlockDirective = ContainerDirective | LeafDirective

/** The words in square brackets as a `figcaption`, followed by what `credit` there is; nothing without either. */
export function captionOf(state: State, node: BlockDirective, credit: readonly ElementContent[] = []) {
  const label = labelOf(node)
  const words = label ? state.all(label) : []
  const space: ElementContent[] = words.length > 0 && credit.length > 0 ? [{ type: 'text', value: ' ' }] : []
  const caption = [...words, ...space, ...credit]
  return caption.length > 0 ? [element('figcaption', {}, caption)] : []
}

/** The node whose children are the words in square brackets. */
export function labelOf(node: BlockDirective): Paragraph | LeafDirective | undefined {
  return node.type === 'leafDirective' ? node : node.children.find(isLabel)
}

/** What stands between the fences. */
export function contentOf(node: BlockDirective): readonly (BlockContent | DefinitionContent)[] {
  return node.type === 'leafDirective' ? [] : node.children.filter((child) => !isLabel(child))
}

/** Parsers put the label of a container there as its first paragraph. */
function isLabel(child: BlockContent | DefinitionContent): child is Paragraph {
  return child.type === 'paragraph' && child.data?.directiveLabel === true
}
