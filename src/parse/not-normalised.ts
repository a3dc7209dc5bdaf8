import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'

/**
 * The text is not in NFC: a letter and its marks stand apart, as some keyboards and systems write them.
 *
 * Such letters look the same but are not found by a search. Said once a file, at the first word; the place is
 * one in the normalised text, like all others.
 *
 * @param normalised The same text in NFC, which every caller has made already.
 */
export function notNormalised(
  { path, text }: Source,
  normalised: string,
): readonly Diagnostic<'text/not-nfc'>[] {
  if (text === normalised) return []
  const lines = text.split('\n')
  const line = lines.findIndex((words) => words !== words.normalize('NFC'))
  const words = (lines[line] ?? '').split(/(\s+)/)
  const word = words.findIndex((part) => part !== part.normalize('NFC'))
  const column = words.slice(0, word).join('').length + 1
  const sample = (words[word] ?? '').normalize('NFC')
  return [diagnose('text/not-nfc', { file: path, line: line + 1, column }, { sample })]
}
