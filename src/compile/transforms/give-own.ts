/** Gives our elements what is their own, after everybody's has been dropped. */
import type { Root } from 'hast'
import { eachElement } from '../each-element.ts'

export function giveOwn(): (tree: Root) => void {
  return (tree) =>
    eachElement(tree, (node) => {
      const own = node.data?.own
      if (!own) return
      node.tagName = own.tagName ?? node.tagName
      Object.assign(node.properties, own.properties)
    })
}
