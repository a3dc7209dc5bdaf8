/**
 * "In lúc …" on paper: only a script knows when, so the line is empty until the moment of printing.
 */
import type { Words } from '../../src/model/words.ts'

export function PrintedOn({ words }: { readonly words: Words }) {
  return <span class="printed-on" data-printed-on={words.printedOn} hidden />
}
