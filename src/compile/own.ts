/**
 * What an element gets from us and from nobody else.
 *
 * Our handlers make elements before the tree is sanitised, but classes, roles and the like are dropped there, as
 * nobody can tell an author's from ours. So they travel in `data`, which no HTML that an author writes can reach.
 */
import type { Element, ElementContent, ElementData, Properties } from 'hast'

export interface Own {
  /** What the element becomes when authors may not write the tag themselves. */
  readonly tagName?: string
  readonly properties?: Properties
  /** The metric whose figure is put here. */
  readonly metric?: { readonly id: string; readonly inWords?: true }
  /** The ids of the metrics that are drawn here. */
  readonly chart?: readonly string[]
  /** It shares a row with others. */
  readonly inRow?: true
  /** Its words are no part of what the body says. */
  readonly silent?: true
}

declare module 'hast' {
  interface ElementData {
    own?: Own
  }
}

/** An element that the sanitiser sees as a bare `tagName`, and that gets what is its own afterwards. */
export function ownElement(tagName: string, own: Own, children: ElementContent[]): Element {
  return owning({ type: 'element', tagName, properties: {}, children }, own)
}

export function owning(node: Element, own: Own): Element {
  // Another library declares a field of `data` as required that only its own elements have.
  node.data = { own } as ElementData
  return node
}
