/**
 * An image that stands alone is a figure, and its title is the caption that readers see.
 *
 * Paragraphs that hold nothing at all go the same way: they would be gaps on the page and stops for screen readers.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { element } from '../element.ts'
import { replaceElements } from '../replace-elements.ts'

export function figures(): (tree: Root) => void {
  return (tree) =>
    replaceElements(tree, (node, parent) => {
      if (node.tagName === 'p') return imagesAlone(node)?.map(figureOf)
      // Outside of all paragraphs only HTML can put it.
      return parent.type === 'root' && node.tagName === 'img' && !isGap(node) ? [figureOf(node)] : undefined
    })
}

/** The images of a paragraph without words; none if it is empty. */
function imagesAlone({ children }: Element): readonly Element[] | undefined {
  const content = children.filter((child) => !isGap(child))
  return content.every(showsImage) ? content : undefined
}

function showsImage(node: RootContent): node is Element {
  return node.type === 'element' && imageIn(node) !== undefined
}

/** The image, if the element is one or is a link around one. */
function imageIn(node: Element): Element | undefined {
  if (node.tagName === 'img') return node
  if (node.tagName !== 'a') return undefined
  const [only, ...others] = node.children.filter((child) => !isGap(child))
  return others.length === 0 && only?.type === 'element' && only.tagName === 'img' ? only : undefined
}

/** What takes no room between images; an image without an address will not be shown. */
function isGap(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() === ''
  if (node.type !== 'element') return false
  return node.tagName === 'br' || (node.tagName === 'img' && !node.properties.src)
}

function figureOf(image: Element): Element {
  const title = imageIn(image)?.properties.title
  const caption: ElementContent[] = title
    ? [element('figcaption', {}, [{ type: 'text', value: String(title) }])]
    : []
  return element('figure', {}, [image, ...caption])
}
