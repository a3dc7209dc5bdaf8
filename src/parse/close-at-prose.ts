import { diagnose, type Outcome } from '../model/diagnostic.ts'
import { isPlainField, isProse } from './field-lines.ts'
import type { Split } from './split-front-matter.ts'

/**
 * Ends the front matter where the article's text begins in it; undefined where no text does.
 *
 * Without its closing line, front matter goes on to the next `---`, or to the end of the file. Text is known by
 * the blank line above it. If there is a closing line, no field may follow the text: else it belongs to the value
 * of a field. If there is none, any text will do.
 */
export function closeAtProse(
  split: Split,
  closing: 'there' | 'missing' = 'there',
): Outcome<Split> | undefined {
  const lines = split.yaml?.split('\n') ?? []
  const above = closing === 'there' ? lines.findLastIndex(isPlainField) : split.opening.line
  const isText = (line: string, index: number) => index > above && isProse(line)
  const afterBlank = lines.findIndex((line, index) => isText(line, index) && lines[index - 1]?.trim() === '')
  const end = afterBlank < 0 && closing === 'missing' ? lines.findIndex(isText) : afterBlank
  if (end < 0) return undefined

  const { file } = split.opening
  const body = split.bodyText.split('\n')
  return {
    value: {
      yaml: lines.map((line, index) => (index < end ? line : '')).join('\n'),
      bodyText: lines.map((line, index) => (index < end ? '' : line || (body[index] ?? ''))).join('\n'),
      opening: split.opening,
    },
    diagnostics: [diagnose('front-matter/unclosed', [{ file, line: end + 1, column: 1 }, split.opening], {})],
  }
}
