/** The one schema that every body passes, whoever wrote its HTML: authors, plugins, or our own handlers. */
import type { Options } from 'rehype-sanitize'
import { harmlessTags, linkSchemes, swallowedTags } from '../model/harmless-html.ts'

const webSchemes = ['http', 'https']
const tableParts = ['caption', 'col', 'colgroup', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']

/** Neither `class` nor `style`: how a page looks is the site's affair, and no author can imitate one of its parts. */
export const sanitizeSchema: Options = {
  tagNames: [...harmlessTags],
  strip: [...swallowedTags],
  attributes: {
    '*': ['dir', 'id', 'lang', 'title'],
    a: ['href', 'name'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    del: ['cite', 'dateTime'],
    details: ['open'],
    img: ['alt', 'src'],
    ins: ['cite', 'dateTime'],
    li: ['value'],
    ol: ['reversed', 'start', 'type'],
    q: ['cite'],
    td: [['align', 'center', 'left', 'right'], 'colSpan', 'rowSpan'],
    th: [
      ['align', 'center', 'left', 'right'],
      'colSpan',
      'rowSpan',
      ['scope', 'col', 'colgroup', 'row', 'rowgroup'],
    ],
    time: ['dateTime'],
  },
  // A part without its whole would break out of the page around it.
  ancestors: {
    ...Object.fromEntries(tableParts.map((part) => [part, ['table']])),
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    rp: ['ruby'],
    rt: ['ruby'],
    summary: ['details'],
  },
  protocols: { cite: anyCase(webSchemes), href: anyCase(linkSchemes), src: anyCase(webSchemes) },
  required: {},
  // Ids stay as they were written, so that links to them work.
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
}

/** Schemes as people write them; the sanitiser compares letter by letter. */
function anyCase(schemes: readonly string[]): string[] {
  return schemes.flatMap((scheme) => [
    scheme,
    scheme.toUpperCase(),
    `${scheme.charAt(0).toUpperCase()}${scheme.slice(1)}`,
  ])
}
