/** Every id of a body is there once, and every heading has one, so that a link can lead to it. */
import type { Element, Properties, Root } from 'hast'
import { slugOf } from '../../locale/slug.ts'
import { eachElement } from '../each-element.ts'
import { isHeading } from '../is-heading.ts'
import { wordsOf } from '../words-of.ts'

/** The ids that templates give to parts of the page around the body. */
const pageIds = ['main', 'menu']

export function anchors(): (tree: Root) => void {
  return (tree) => {
    const taken = new Set(pageIds)
    // The ids of our own footnotes come first: their links are already made.
    eachElement(tree, ({ data }) => {
      const id = data?.own?.properties?.id
      if (id) taken.add(String(id))
    })
    eachElement(tree, (node) => keepWrittenId(node, taken))
    let number = 0
    eachElement(tree, (node) => {
      if (!isHeading(node) || node.properties.id) return
      number += 1
      node.properties.id = unusedId(slugOf(wordsOf(node)) ?? `section-${number}`, taken)
    })
  }
}

/** Ids that authors wrote: the first of equal ones stays; so does the `name` that marked a place in older HTML. */
function keepWrittenId(node: Element, taken: Set<string>): void {
  if (node.data?.own?.properties?.id) return
  const { id, name, ...others }: Properties = node.properties
  const written = id ?? name
  if (written === undefined) return
  const usable = typeof written === 'string' && /^\S+$/.test(written) && !taken.has(written)
  if (usable) taken.add(written)
  node.properties = usable ? { ...others, id: written } : others
}

function unusedId(wanted: string, taken: Set<string>): string {
  let id = wanted
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`
  taken.add(id)
  return id
}
