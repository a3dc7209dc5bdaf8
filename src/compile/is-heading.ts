import type { Element } from 'hast'

export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName)
}
