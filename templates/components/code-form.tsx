/**
 * A line to type a code into. It stays hidden until its script has come: without one it would lead nowhere.
 */
import type { Words } from '../../src/model/words.ts'

interface CodeFormProps {
  /** Below which the codes' addresses lie. */
  readonly folder: string
  readonly words: Words
}

export function CodeForm({ folder, words }: CodeFormProps) {
  return (
    <form class="code-form" action={folder} data-tool="open-by-code" hidden>
      <label>
        <span>{words.codeLabel}</span>
        <input name="code" autocomplete="off" autocapitalize="none" spellcheck={false} />
      </label>
      <button type="submit">{words.openByCode}</button>
      <p class="code-fault" role="alert" data-fault={words.mistypedCode} />
    </form>
  )
}
