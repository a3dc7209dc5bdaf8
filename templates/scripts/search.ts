/**
 * Fetches what only the search page needs, and starts it there.
 */
import { tool } from './tool.ts'

export function search(page: Document): void {
  const form = tool(page, 'search')
  const script = form?.dataset.script
  if (!(form instanceof HTMLFormElement) || script === undefined) return
  import(script).then(
    ({ searchPage }) => searchPage(form),
    // It did not come: the page still offers the other ways.
    () => undefined,
  )
}
