import type { Element, ElementContent, Root } from 'hast'

export type Replace = (element: Element, parent: Element | Root) => readonly ElementContent[] | undefined

/** Puts other content in the place of elements below `parent`; where `replace` gives none, goes on inside of it. */
export function replaceElements(parent: Element | Root, replace: Replace): void {
  const { children } = parent
  let index = 0
  while (index < children.length) {
    const child = children[index]
    const content = child?.type === 'element' ? replace(child, parent) : undefined
    if (content) children.splice(index, 1, ...content)
    else if (child?.type === 'element') replaceElements(child, replace)
    index += content ? content.length : 1
  }
}
