import type { Code, Root } from 'mdast'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { eachNode } from '../model/each-node.ts'
import type { FilePath } from '../model/place.ts'
import type { Split } from './split-front-matter.ts'

/**
 * The marks that Git leaves where two versions of a file met; one fault a conflict.
 *
 * A closing mark counts only when its opening one is gone. `=======` alone may underline a heading, and what
 * stands in a code block is shown, not meant.
 */
export function mergeConflicts(
  { yaml = '', bodyText }: Pick<Split, 'bodyText' | 'yaml'>,
  file: FilePath,
  body?: Root,
): readonly Diagnostic<'source/merge-conflict'>[] {
  const found = [...marksIn(yaml), ...marksIn(bodyText).filter(({ line }) => !isCode(line, body))]
  return found
    .filter(({ mark }, index) => mark === opening || found[index - 1]?.mark !== opening)
    .map(({ line, mark }) => diagnose('source/merge-conflict', { file, line, column: 1 }, { marker: mark }))
}

const opening = '<<<<<<<'

interface Mark {
  readonly line: number
  readonly mark: string
}

function marksIn(text: string): readonly Mark[] {
  if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return []
  return text.split('\n').flatMap((words, index) => {
    const mark = /^(<{7}|>{7})(?: |$)/.exec(words)?.[1]
    return mark === undefined ? [] : [{ line: index + 1, mark }]
  })
}

function isCode(line: number, body: Root | undefined): boolean {
  const blocks: Code[] = []
  if (body) eachNode(body, (node) => void (node.type === 'code' && blocks.push(node)))
  return blocks.some(
    ({ position }) => position !== undefined && position.start.line <= line && line <= position.end.line,
  )
}
