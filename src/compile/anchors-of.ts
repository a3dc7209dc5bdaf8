import type { Root } from 'hast'
import { eachElement } from './each-element.ts'

/** Every id that a link may lead to, in order. */
export function anchorsOf(tree: Root): readonly string[] {
  const anchors: string[] = []
  eachElement(tree, ({ properties }) => {
    if (properties.id !== undefined) anchors.push(String(properties.id))
  })
  return anchors
}
