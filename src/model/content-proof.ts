/**
 * What an article says, as one text that its own page gives to anybody who wants to compare.
 *
 * Only words and addresses of other sites are in it, so neither templates, design and base path nor the articles
 * around it change it. `docs/operators.md` tells others how to compute it.
 */
import { sha256 } from './sha256.ts'

/** The values of `data-proof` on a page: which part of what the article says stands in an element; `nothing` for what is no part. */
export type ProvenPart =
  | 'as-of'
  | 'body'
  | 'correction'
  | 'cover'
  | 'figure'
  | 'note'
  | 'now'
  | 'summary'
  | 'title'
  | 'was'

/** `link`: where a link of the body leads that leaves the site. */
export type ProvenLine = readonly [part: ProvenPart | 'link', text: string]

/** In NFC, its white space, no-break spaces among it, single spaces. */
export function provenText(text: string): string {
  // Single spaces, of which texts are full, are what they should be.
  return text
    .normalize('NFC')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
}

/** The digest of what an article says. The body enters it as its own digest: it is long, and known early. */
export function contentProof(lines: readonly ProvenLine[]): string {
  const texts = lines.map(([part, text]) => `${part} ${provenText(text)}\n`)
  return sha256(sortedByBytes([...new Set(texts)]).join(''))
}

/** The line for a body whose text is known. */
export function provenBody(text: string): ProvenLine {
  return ['body', sha256(provenText(text))]
}

/** As `sort` does in the C locale: by UTF-8, from which the order of strings differs only where surrogates are. */
function sortedByBytes(texts: readonly string[]): readonly string[] {
  return texts.some((text) => /[\ud800-\udfff]/.test(text))
    ? texts.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    : texts.toSorted()
}
