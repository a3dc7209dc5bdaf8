import type { Element, ElementContent } from 'hast'
import type { ListItem, Parents } from 'mdast'
import type { Handler } from 'mdast-util-to-hast'
import { defaultHandlers } from 'remark-rehype'
import type { Words } from '../../model/words.ts'
import { ownElement } from '../own.ts'
import { replaceElements } from '../replace-elements.ts'

/** The box of a task is a sign to look at: a form field that nobody can use would promise too much. */
export function listItem(words: Pick<Words, 'taskDone' | 'taskOpen'>): Handler {
  const done = sign('☑', words.taskDone)
  const open = sign('☐', words.taskOpen)
  return (state, node: ListItem, parent: Parents | undefined) => {
    const item: Element = defaultHandlers.listItem(state, node, parent)
    if (typeof node.checked !== 'boolean') return item
    replaceElements(item, ({ tagName }) =>
      tagName === 'input' ? [node.checked ? done() : open()] : undefined,
    )
    return item
  }
}

function sign(character: string, ariaLabel: string): () => ElementContent {
  return () =>
    ownElement('span', { silent: true, properties: { className: ['task'], role: 'img', ariaLabel } }, [
      { type: 'text', value: character },
    ])
}
