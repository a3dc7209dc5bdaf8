/** Tables that a screen reader can follow, and that scroll on their own where the page is too narrow for them. */
import type { Element, Root } from 'hast'
import type { Words } from '../../model/words.ts'
import { eachElement } from '../each-element.ts'
import { element } from '../element.ts'
import { replaceElements } from '../replace-elements.ts'
import { wordsOf } from '../words-of.ts'

export function tables({ table: tableWord }: Words): (tree: Root) => void {
  return (tree) => {
    let number = 0
    replaceElements(tree, (node) => {
      if (node.tagName !== 'table') return undefined
      number += 1
      eachElement(node, (part) => {
        if (part.tagName === 'thead') eachElement(part, headColumn)
        alignByClass(part)
      })
      // A box that scrolls must be reachable by keyboard, and what is reachable must have a name.
      const ariaLabel = captionOf(node) || `${tableWord} ${number}`
      return [element('div', { className: ['table-scroll'], role: 'group', ariaLabel, tabIndex: 0 }, [node])]
    })
  }
}

function headColumn(cell: Element): void {
  if (cell.tagName !== 'th') return
  // The corner of a table heads nothing.
  if (cell.children.length === 0) cell.tagName = 'td'
  else cell.properties.scope ??= 'col'
}

function alignByClass({ properties }: Element): void {
  const { align } = properties
  if (!align) return
  delete properties.align
  properties.className = [`align-${align}`]
}

function captionOf(table: Element): string {
  const caption = table.children.find((child) => child.type === 'element' && child.tagName === 'caption')
  return caption ? wordsOf(caption) : ''
}
