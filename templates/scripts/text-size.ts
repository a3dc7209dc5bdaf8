/**
 * Sets the size of the running text and remembers it in this browser, where storage is allowed.
 */
import { reveal } from './reveal.ts'
import { tool } from './tool.ts'

const key = 'text-size'

export function textSize(page: Document): void {
  const root = page.documentElement
  const group = tool(page, 'text-size')
  const buttons = [...(group?.querySelectorAll('button') ?? [])]
  const choose = (size: string) => {
    root.dataset.textSize = size
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === size))
  }
  choose(remembered())
  for (const button of buttons) {
    button.addEventListener('click', () => {
      choose(button.value)
      remember(button.value)
    })
  }
  if (group) reveal(group)
}

function remembered(): string {
  try {
    return localStorage.getItem(key) ?? 'normal'
  } catch {
    // Storage that is forbidden is storage that is empty.
    return 'normal'
  }
}

function remember(size: string): void {
  try {
    localStorage.setItem(key, size)
  } catch {
    // The size still holds for this page.
  }
}
