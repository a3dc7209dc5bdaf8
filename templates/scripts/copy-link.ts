/**
 * Copies the page's permanent address, and says so to eyes and ears.
 */
import { permanentAddress } from './permanent-address.ts'
import { reveal } from './reveal.ts'
import { tool } from './tool.ts'

export function copyLink(page: Document): void {
  const button = tool(page, 'copy-link')
  // Browsers keep the clipboard from pages that came over an unprotected connection.
  if (!button || !navigator.clipboard) return
  const label = button.textContent
  const done = button.dataset.done ?? ''
  const status = tool(page, 'status')
  const say = (words: string | null, spoken: string) => {
    button.textContent = words
    if (status) status.textContent = spoken
  }
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(permanentAddress(page)).then(
      () => {
        say(done, done)
        setTimeout(say, 4000, label, '')
      },
      // Refused by the reader or the browser: the address bar still has the address.
      () => say(label, ''),
    )
  })
  reveal(button)
}
