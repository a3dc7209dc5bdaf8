/**
 * HTML that authors wrote becomes part of the tree.
 *
 * It may begin in one place and end in another, so the whole tree goes through an HTML parser; that costs several
 * times what all the rest does, and only bodies with HTML pay it.
 */
import type { Nodes, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import type { VFile } from 'vfile'
import { eachElement } from './each-element.ts'

/** The HTML parser knows no `data`; only nodes of a type that it has never heard of pass it as they are. */
const hidden = 'own'

export function rawHtml(): (tree: Root, file: VFile) => Root | undefined {
  const parse = rehypeRaw({ passThrough: [hidden] })
  return (tree, file) => {
    if (!hasRaw(tree)) return undefined
    eachElement(tree, (node) => {
      if (node.data?.own) retype(node, hidden)
    })
    const parsed = parse(tree, file) as Root
    show(parsed)
    return parsed
  }
}

function hasRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw))
}

function show(node: Nodes): void {
  if ((node.type as string) === hidden) retype(node, 'element')
  if ('children' in node) node.children.forEach(show)
}

function retype(node: Nodes, type: string): void {
  Object.assign(node, { type })
}
