/** Text as the rest of the program expects it: in NFC (character references decode late), and free of hole marks. */
import type { Nodes, Root } from 'hast'
import { holeMark } from '../../model/hole-mark.ts'

export function cleanText(): (tree: Root) => void {
  return cleanNode
}

function cleanNode(node: Nodes): void {
  if (node.type === 'text') node.value = clean(node.value)
  if (node.type === 'element') {
    const { properties } = node
    for (const name in properties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = clean(value)
    }
  }
  if ('children' in node) node.children.forEach(cleanNode)
}

function clean(text: string): string {
  return text.replaceAll(holeMark, '').normalize('NFC')
}
