import type { Nodes, Parents, Text } from 'mdast'

/** Makes one text of those that stand side by side, here and below; changes the tree. */
export function joinTexts(parent: Parents): void {
  const children: Nodes[] = parent.children
  if (children.some((node, index) => isText(node) && isText(children[index + 1]))) {
    children.splice(0, children.length, ...joined(children))
  }
  for (const child of children) if ('children' in child) joinTexts(child)
}

/** The nodes with one text for those that stand side by side. */
export function joined(nodes: readonly Nodes[]): readonly Nodes[] {
  const result: Nodes[] = []
  for (const node of nodes) {
    const previous = result.at(-1)
    if (isText(previous) && isText(node)) result[result.length - 1] = oneText(previous, node)
    else result.push(node)
  }
  return result
}

function isText(node: Nodes | undefined): node is Text {
  return node?.type === 'text'
}

function oneText(first: Text, second: Text): Text {
  const value = first.value + second.value
  if (!first.position || !second.position) return { type: 'text', value }
  return { type: 'text', value, position: { start: first.position.start, end: second.position.end } }
}
