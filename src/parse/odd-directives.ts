/**
 * Directives that are not written as plainly as the handbook shows them.
 *
 * On the plain form the two parsers agree. On words after a block's name, labels with a bracket or a space too many,
 * attributes with character references and fences that do not pair they don't, and words are lost.
 */
export function hasOddDirective(text: string): boolean {
  if (!/:(?::|[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*[[{])/u.test(text)) return false
  return opening.test(text.replace(plainBlock, '').replace(plainText, '')) || !fencesPair(text)
}

const name = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?`
/** No pair of brackets in another, and no space at its ends. */
const label = String.raw`\[(?!\s)(?:[^[\]\\\n\x60<]|\[[^[\]\\\n\x60<]*\])*(?<!\s)\]`
const value = String.raw`"[^"&\n]*"|'[^'&\n]*'|[\w./:%-]+`
const attribute = String.raw`[#.][\w-]+|[A-Za-z][\w-]*(?:=(?:${value}))?`
const attributes = String.raw`\{ *(?:(?:${attribute})(?: +|(?=\})))*\}`

const plainBlock = new RegExp(String.raw`::+${name}(?:${label})?(?:${attributes})?[ \t]*(?:\n|(?![^]))`, 'gu')
const plainText = new RegExp(
  String.raw`(?<!:):${name}(?:${label}(?:${attributes}|(?!\{))|${attributes})`,
  'gu',
)
const opening = /::+[\p{L}\p{N}]|:[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*[[{]/u

/** Whether every `:::name` has its `:::` after it, with no code that is left open in between. */
function fencesPair(text: string): boolean {
  if (!text.includes(':::')) return true
  let open = 0
  for (const [, rest = ''] of text.matchAll(/^[\s>]*:::+(.*)$/gm)) {
    open += rest.trim() === '' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0 && (text.match(/^[\s>]*(?:```|~~~)/gm) ?? []).length % 2 === 0
}
