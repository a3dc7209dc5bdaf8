/**
 * Where the fast parser is known to read otherwise than the reference, and why that is borne.
 *
 * What an editor could write and a reader would miss doesn't belong here: such texts are left to the reference by
 * `src/parse/reads-differently.ts`.
 */
export interface KnownDifference {
  /** The smallest text that shows it. It has to differ, or the entry is to be taken out. */
  readonly markdown: string
  readonly reason: string
  /** How a text that may hold it is known; generated ones are then not compared. */
  readonly sign: RegExp
}

export const knownDifferences: readonly KnownDifference[] = [
  {
    markdown: '<pre>\n</script> \n',
    reason: 'The end tag of another element with raw text ends HTML to the reference only.',
    sign: /<(?:pre|script|style|textarea)\b[\s\S]*<\/(?:pre|script|style|textarea)\b/i,
  },
  {
    markdown: '- <pre>\n\n\n',
    reason: 'The last empty lines of HTML that is never closed belong to it or not.',
    sign: /^[ \t>]*(?:[-*+]|\d+[.)]|\[\^.*\]:)?.*<(?:pre|script|!--|\?|!\[|!D)/im,
  },
  {
    markdown: '- a\\\n <b> \n',
    reason: 'The space before a tag in the second line of an item is kept or not.',
    sign: /(?: {2}|\\)\n[ \t>]+<|\n[ \t]+<\S+> *\n/,
  },
  {
    markdown: '![[a 8:30\t](b) ](c)',
    reason: 'The alternative of an image holds a link, and in it a tab: the minutes are lost.',
    sign: /!\[[^\]]*[[<]/,
  },
  {
    markdown: '    ```\nmailto:a@b.vn \n    ```\n',
    reason:
      'Backticks that make no code, in cells or in code shown by its indent, hide a `mailto:` or a label in between.',
    sign: /^(?: {4,}|[ >]*\t|[ >]*(?:[-*+]|\d+[.)]|\[\^.*\]:)[ \t]{5,}).*`|`[\s\S]*mailto:|^.*\|.*`/m,
  },
  {
    markdown: '[Đảngvp@a.vn ]',
    reason: 'The reference links an address from the last ASCII letters before the `@`, which leads nowhere.',
    sign: /[^\s\p{P}\p{S}\p{ASCII}][\w.+-]*@/u,
  },
  {
    markdown: '<foo\\+@bar.example.com>',
    reason: 'The reference knows the place of an address only where it stands as it is written.',
    sign: /\\\S*@|[\u200b\u2028\u00a0\u3000](?:https?:\/\/|www\.)|(?:https?:\/\/|www\.)[^ \t\n]*[\\&]/i,
  },
  {
    markdown: '-\n[x] a',
    reason:
      'A box outside a list, under an empty item, is one to the reference, whose own assertions then fail in development.',
    sign: /^[ \t>]*\[[ xX]\]/m,
  },
  {
    markdown: '- [x] a\\\nb \n   ===\n\n',
    reason: 'A box in an underlined heading of several lines is words to one of them.',
    sign: /\[[ xX]\].*\n(?:.*\n)*?[ \t>]*(?:=+|-+)[ \t]*$/m,
  },
  {
    markdown: '\ta\n:::metric\n- \n\n:::\n',
    reason:
      'An empty item in or after a directive, with code shown by its indent above, is a dash to one of them.',
    sign: /::[\s\S]*^[ \t>]*(?:[-*+]|\d+[.)])[ \t]*$/m,
  },
  {
    markdown: '> \na\n===\n    b\n    c\n',
    reason:
      'After an empty quote or item and a heading, each line of code shown by its indent is code of its own.',
    sign: /^[ \t>]*(?:>|[-*+]|\d+[.)])[ \t]*\n[\s\S]*^[ >]*(?: {4}| *\t)/m,
  },
  {
    markdown: '~~~ a &nbsp; \n',
    reason: 'The words after the language of code are cut at other spaces; nobody sees them.',
    sign: /(?:`{3}|~{3}).*&/,
  },
  {
    markdown: '-     a\n     \t\n     \n',
    reason: 'Lines of nothing but spaces at the end of code or of a list belong to it or not.',
    sign: /^[ \t>]*[ \t][ \t>]*\n[ \t>]*[ \t][ \t>]*$/m,
  },
  {
    markdown: '[a]: b "\nc | d\n- | -\n',
    reason:
      'Where a delimiter row turns out to be an item of a list, the line above is a paragraph of its own.',
    sign: /^[ \t>]*-[ \t]+\|/m,
  },
  {
    markdown: '> ~~~\n> ```\n> \n',
    reason: 'The last empty line of code in a quote that is never closed belongs to it or not.',
    sign: /^[ \t]*>[ \t>]*(?:`{3}|~{3})/m,
  },
  {
    markdown: '[a]: \n:-:\n\n',
    reason: 'An address of colons and dashes below its name is a table to the reference.',
    sign: /^[ \t>]*\[.+\]:[^\n]*\n[ \t>]*[-:|]/m,
  },
  {
    markdown: '*a\n[^1]: *\n    \n',
    reason: 'A note of nothing but a star, right below a line of words, is an empty list or a star.',
    sign: /^[ \t>]*\[\^.+\]:[ \t]*[-*+][ \t]*$/m,
  },
  {
    markdown: '😀www.a.vn',
    reason: 'An address right after an emoji is a link to the fast parser only.',
    sign: /[\u{10000}-\u{10ffff}](?:www\.|https?:)/iu,
  },
  {
    markdown: '9/2018vp@a.vn',
    reason: 'What stands between a slash and an `@` is an address to the reference only.',
    sign: /\/[\w.+-]*@/,
  },
  {
    markdown: '***\\***\u200b',
    reason: 'Marks around one escaped character, before an invisible sign, are emphasis to one of them.',
    sign: /[*_~]\\[*_~]|\\[*_~]{2}/,
  },
  {
    markdown: '~*~😀 ~ * ~ \n',
    reason: 'Marks of several kinds in a row before an emoji pair in another way.',
    sign: /[*_~]{2}[\u{10000}-\u{10ffff}]/u,
  },
  {
    markdown: '- ::metric\n\t  \n\t    ::metric\n\t\t\n\ta \n\t\n',
    reason: 'An item that begins with a directive, above lines of nothing but spaces, has a gap or none.',
    sign: /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+::/m,
  },
  {
    markdown: '[^1] \n::::metric\n[^1]: a \n    \n\n::::\n',
    reason: 'A note in a container is read with the empty lines below it or without.',
    sign: /:::[\s\S]*\[\^.*\]:/,
  },
]

/** Where only positions differ from which nothing is told: no diagnostic has its place there. */
export const otherPositions: readonly Omit<KnownDifference, 'sign'>[] = [
  {
    markdown: '- [x] *a*',
    reason: 'The paragraph of a task begins after the box to one and at the box to the other.',
  },
]
