/**
 * Opens the article of the code that was typed, forgiving what people mistake on paper.
 */
import { codeAsTyped } from '../../src/model/code-as-typed.ts'
import { tool } from './tool.ts'

export function openByCode(page: Document): void {
  const form = tool(page, 'open-by-code')
  const line = form?.querySelector('input')
  const fault = form?.querySelector<HTMLElement>('[data-fault]')
  if (!form || !line || !fault) return
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const code = codeAsTyped(line.value)
    fault.textContent = code === undefined ? (fault.dataset.fault ?? '') : ''
    line.toggleAttribute('aria-invalid', code === undefined)
    if (code === undefined) line.focus()
    else location.assign((form.getAttribute('action') ?? '') + code)
  })
  form.hidden = false
}
