/**
 * Hands the page to the device's own share sheet. No network's button, so no network watches the reader.
 */
import { permanentAddress } from './permanent-address.ts'
import { reveal } from './reveal.ts'
import { tool } from './tool.ts'

export function share(page: Document): void {
  const button = tool(page, 'share')
  if (!button || !('share' in navigator)) return
  button.addEventListener('click', () => {
    const title = page.querySelector('h1')?.textContent ?? page.title
    // Closing the sheet without choosing rejects: nothing happened, and there is nothing to say.
    navigator.share({ title, url: permanentAddress(page) }).catch(() => undefined)
  })
  reveal(button)
}
