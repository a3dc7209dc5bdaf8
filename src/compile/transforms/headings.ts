/** The page's title is its only heading of level 1. */
import type { Root } from 'hast'
import { eachElement } from '../each-element.ts'

export function headings(): (tree: Root) => void {
  return (tree) =>
    eachElement(tree, (node) => {
      if (node.tagName === 'h1') node.tagName = 'h2'
    })
}
