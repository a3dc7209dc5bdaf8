import type { Nodes, Root } from 'mdast'

/** Nobody writes a list in a list a hundred times over, and whatever walks the tree later does so by recursion. */
const deepest = 100

/** Whether more nodes lie in each other than anybody writes. */
export function isDeepTree(tree: Root): boolean {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/** Lines that begin with so many quotes or lists that the reference parser would not come back from them. */
export function hasDeepLine(text: string): boolean {
  return /^(?:[ \t]*>){100}|^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){300}/m.test(text)
}
