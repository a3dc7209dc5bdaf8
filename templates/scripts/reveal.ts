/**
 * Shows the line of the tools list that had to wait for its script.
 */
export function reveal(part: Element): void {
  part.closest('li')?.removeAttribute('hidden')
}
