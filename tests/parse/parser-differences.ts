/** Where the fast parser is known to read otherwise than the reference, and why that is borne. */
export const parserDifferences = [
  {
    markdown: '*_*API.',
    reason: 'Stray marks: one sees emphasis in them, the other text; neither drops a word.',
  },
  {
    markdown: 'a full address (http://…)',
    reason: 'An address without a domain is a link to one and text to the other; as a link it is dangling.',
  },
  {
    markdown: ':::gallery\na\n',
    reason: 'A container that is not closed ends a line later; only the end of its position differs.',
  },
  {
    markdown: ':::a\n:::b\nc\n:::\n:::\n',
    reason:
      'A container in another of the same length ends a line earlier; only the end of its position differs.',
  },
  {
    markdown: '- [x] *a*',
    reason: 'The paragraph of a task begins after the box to one and at the box to the other.',
  },
  {
    markdown: 'a “www.b.vn” &amp; c',
    reason:
      'Around an address that GFM finds in the finished tree, the reference knows positions only where the text stands as it is written.',
  },
] as const
