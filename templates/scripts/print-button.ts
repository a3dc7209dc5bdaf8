/**
 * A button that prints, in place of the sentence about the keys that do.
 */
import { reveal } from './reveal.ts'
import { tool } from './tool.ts'

export function printButton(page: Document): void {
  const button = tool(page, 'print')
  if (!button) return
  button.addEventListener('click', () => print())
  reveal(button)
  page.querySelector('.without-script')?.setAttribute('hidden', '')
}
