/** The key `/` leads to the line, except where it is typed. */
export function slashFocuses(page: Document, line: HTMLInputElement): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event
    const isTyped = target instanceof Element && target.closest('input, select, textarea') !== null
    if (key !== '/' || isTyped || ctrlKey || metaKey || altKey) return
    event.preventDefault()
    line.focus()
    line.select()
  })
}
