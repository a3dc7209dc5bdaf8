import type { Root } from 'mdast'
import { eachNode } from '../model/each-node.ts'

/** Brings every text of the tree into NFC: words, alternatives, titles, addresses, attributes. Changes the tree. */
export function normaliseTexts(tree: Root): void {
  eachNode(tree, (node) => {
    if ('value' in node) node.value = node.value.normalize('NFC')
    if ('alt' in node && node.alt) node.alt = node.alt.normalize('NFC')
    if ('title' in node && node.title) node.title = node.title.normalize('NFC')
    if ('url' in node) node.url = node.url.normalize('NFC')
    if ('attributes' in node && node.attributes) {
      const attributes = Object.entries(node.attributes).map(([name, value]) => [
        name,
        value?.normalize('NFC'),
      ])
      node.attributes = Object.fromEntries(attributes)
    }
  })
}
