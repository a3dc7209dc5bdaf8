import { diagnose } from '../../model/diagnostic.ts'
import type { FrontMatter, KeyPath } from '../../model/document.ts'
import { fieldName } from '../field-name.ts'
import type { Rule } from '../rule.ts'

const wrapped = /^(?:[“„][^“”„]*[”“]|‘[^‘’]*’)$/

/** Fields that readers see as they are; in any other, quotes make a malformed value. */
const proseFields: ReadonlySet<unknown> = new Set([
  'alt',
  'author',
  'caption',
  'credit',
  'label',
  'name',
  'summary',
  'tags',
  'title',
  'unit',
])

/** Curly quotes around a whole value are not YAML's: an editor who wanted none on the page sees them there. */
export const curlyQuotes: Rule = ({ document: { frontMatter, text } }) => {
  // What is not in straight quotes stands in the text letter by letter.
  if (!frontMatter || !/[“„‘]/.test(text)) return []
  return textsIn(frontMatter.data, [])
    .filter(({ text, path }) => wrapped.test(text) && isProse(path) && isBare(path, frontMatter))
    .map(({ text: value, path }) =>
      diagnose('field/curly-quotes', frontMatter.placeOf(path), { field: fieldName(path), value }),
    )
}

function textsIn(
  value: unknown,
  path: KeyPath,
): readonly { readonly text: string; readonly path: KeyPath }[] {
  if (typeof value === 'string') return [{ text: value, path }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]))
}

function isProse(path: KeyPath): boolean {
  return proseFields.has(path.findLast((key) => typeof key === 'string'))
}

/** Curly quotes within straight ones are meant. */
function isBare(path: KeyPath, frontMatter: FrontMatter): boolean {
  return frontMatter.writtenAt(path)?.quoted === false
}
