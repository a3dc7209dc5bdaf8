import type { Element, Nodes } from 'hast'

/**
 * Calls `act` for every element in `node`, itself included, in the order of the text.
 *
 * The bodies of ten thousand articles pass here several times; `unist-util-visit` took more time than all the work
 * that was done at the nodes.
 */
export function eachElement(node: Nodes, act: (element: Element) => void): void {
  if (node.type === 'element') act(node)
  if ('children' in node) for (const child of node.children) eachElement(child, act)
}
