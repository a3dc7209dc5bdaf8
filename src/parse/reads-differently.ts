import { hasOddDirective } from './odd-directives.ts'
import { hasOddEmphasis } from './odd-emphasis.ts'

/**
 * Texts that Sätteri may read otherwise than remark, known by how they look.
 *
 * Every text passes here, so whatever is rare is first looked for in the quickest way. A text that only looks
 * different costs a few milliseconds; one that is missed loses words or a link.
 */
export function readsDifferently(text: string): boolean {
  return (
    hasOddDirective(text) ||
    hasOddEmphasis(text) ||
    hasBreakAtEnd(text) ||
    hasAddressOfNothing(text) ||
    hasNoteInLink(text) ||
    hasTaskOfNothing(text)
  )
}

/** A hard break as the last thing in square brackets stays a backslash. */
function hasBreakAtEnd(text: string): boolean {
  return text.includes('\\\n') && /\\\n[ \t>]*\]/.test(text)
}

/** `http://…` becomes a link to nowhere. */
function hasAddressOfNothing(text: string): boolean {
  return /:\/\/[\p{P}\p{S}\s]/u.test(text)
}

/** Square brackets around a footnote's number make no link. */
function hasNoteInLink(text: string): boolean {
  return text.includes('[^') && /\[\^[^\]\n]+\][^[]{0,500}\][([]/.test(text)
}

/** A box with nothing after it swallows the item below: `1. [x]⏎2. …`. */
function hasTaskOfNothing(text: string): boolean {
  return /\[[ xX]\][ \t]*\n/.test(text)
}
