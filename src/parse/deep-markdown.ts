import type { Nodes, Root } from 'mdast'

/** Nobody writes a list in a list a hundred times over, and whatever walks the tree later does so by recursion. */
const deepest = 100

/** Whether more nodes lie in each other than anybody writes. */
export function isDeepTree(tree: Root): boolean {
  return isDeeper(tree, deepest)
}

/** Looks no further than that many levels below, so that no tree is too deep for it. */
function isDeeper(node: Nodes, levels: number): boolean {
  if (levels < 0) return true
  return 'children' in node && node.children.some((child) => isDeeper(child, levels - 1))
}

/** Lines that begin with so many quotes or lists that the reference parser would not come back from them. */
export function hasDeepLine(text: string): boolean {
  return /^(?:[ \t]*>){100}|^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){300}/m.test(text)
}
