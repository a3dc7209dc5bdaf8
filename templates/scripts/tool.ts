/**
 * The part of the page that a script serves, found by its `data-tool`.
 */
export function tool(page: Document, name: string): HTMLElement | null {
  return page.querySelector(`[data-tool="${name}"]`)
}
