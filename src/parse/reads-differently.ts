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
    hasOddNote(text) ||
    hasOddTask(text) ||
    hasOddTable(text) ||
    hasGapInQuote(text)
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

/** A note with a space in its name is none to one; one that begins with other things than words ends elsewhere. */
function hasOddNote(text: string): boolean {
  return text.includes(']:') && oddNote.test(text)
}

/** The space in a name; the begin that is no word; the tag at the begin of a later line. */
const oddNote =
  /\[\^(?:[^\]\n]*[^\S\n][^\]\n]*\]:|[^\]\n]+\]:(?:[ \t]*(?:$|\[\^|[-+*>#] |[|:]|`{3}|~{3})| {3,}| *\t|[^\n]*\n(?:[^\S\n]*[^\s<][^\n]*\n)*[ \t>]*<))/m

/**
 * A box with nothing after it swallows the item below: `1. [x]⏎2. …`. In a table or an underlined heading it is a
 * box to one and words to the other.
 */
function hasOddTask(text: string): boolean {
  return /\[[ xX]\](?:[ \t]*[|\n]|[^\n]*\n[ \t>]*(?:=+|[-:|][-:| \t]*)$)/m.test(text)
}

/** An address before a cell's edge or an unusual space takes them with it, and the table is lost. */
function hasOddTable(text: string): boolean {
  const hasOddAddress =
    text.includes('|') && /(?:https?:\/\/|www\.|@)[^\s|]*(?:[*_~] *\||\||[^\S \t\n])/i.test(text)
  return hasOddAddress || (text.includes('<') && tagInTable.test(text))
}

/** A line that begins with a tag is a row to one and the end of the table to the other. */
const tagInTable = /^[ \t>]*[-:|][-:| \t]*\n(?:[^\S\n]*[^\s<][^\n]*\n)*[ \t>]*</m

/** A list before two empty lines of a quote loses the space between its items. */
function hasGapInQuote(text: string): boolean {
  return text.includes('>') && /^[ \t]*>[ \t>]*\n[ \t]*>[ \t>]*$/m.test(text)
}
