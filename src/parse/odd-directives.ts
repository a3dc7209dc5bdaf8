/**
 * Directives that are not written as plainly as the handbook shows them.
 *
 * On the plain form the two parsers agree. On words after a block's name, a block named with other letters than those
 * of ASCII, labels with a bracket or a space too many, attributes with character references, names that go on from an
 * address and fences that do not pair they don't, and words are lost.
 */
export function hasOddDirective(text: string): boolean {
  if (!/:(?::|[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*[[{])/u.test(text)) return false
  return (
    opening.test(text.replace(plainBlock, '').replace(plainText, '')) ||
    afterAddress.test(text) ||
    !fencesPair(text)
  )
}

const name = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}])?`
const blockName = String.raw`[A-Za-z0-9](?:[\w-]*[A-Za-z0-9])?(?![\p{L}\p{M}\p{N}_-])`
/** No pair of brackets in another, and no space at its ends. */
const label = String.raw`\[(?!\s)(?:[^[\]\\\n\x60<]|\[[^[\]\\\n\x60<]*\])*(?<!\s)\]`
const value = String.raw`"[^"&\n]*"|'[^'&\n]*'|[\w./:%-]+`
const attribute = String.raw`[#.][\w-]+|[A-Za-z][\w-]*(?:=(?:${value}))?`
const attributes = String.raw`\{ *(?:(?:${attribute})(?: +|(?=\})))*\}`

const plainBlock = new RegExp(
  String.raw`::+${blockName}(?:${label})?(?:${attributes})?[ \t]*(?:\n|(?![^]))`,
  'gu',
)
const plainText = new RegExp(
  String.raw`(?<!:):${name}(?:${label}(?:${attributes}|(?!\{))|${attributes})`,
  'gu',
)
const afterAddress = /(?:www\.|:\/\/|@)\S*:[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*[[{]/iu
const opening = /::+[\p{L}\p{N}]|:[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*[[{]/u

/** Whether every `:::name` has a `:::` as long after it, with shorter ones in between and no code that is left open. */
function fencesPair(text: string): boolean {
  if (!text.includes(':::')) return true
  const open: number[] = []
  for (const [, { length } = '', rest = ''] of text.matchAll(/^[\s>]*(:::+)(.*)$/gm)) {
    if (rest.trim() === '') {
      if (open.pop() !== length) return false
    } else {
      if (length >= (open.at(-1) ?? Number.POSITIVE_INFINITY)) return false
      open.push(length)
    }
  }
  return open.length === 0 && codePairs(text)
}

/** Whether the fences around code are alike two by two, their indents included. */
function codePairs(text: string): boolean {
  const fences = (text.match(/^[ \t>]*(?:`{3,}|~{3,})/gm) ?? []).map(String)
  return fences.length % 2 === 0 && fences.every((fence, at) => fence === fences[at - (at % 2)])
}
