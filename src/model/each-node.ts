import type { Nodes } from 'mdast'

/**
 * Calls `act` for every node in `node`, itself included, in the order of the text.
 *
 * Every article passes here several times; `unist-util-visit` took more time than the work done at the nodes.
 */
export function eachNode(node: Nodes, act: (node: Nodes) => void): void {
  act(node)
  if ('children' in node) for (const child of node.children) eachNode(child, act)
}
