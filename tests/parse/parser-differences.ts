/** Where the fast parser is known to read otherwise than the reference, and why that is borne. */
export const parserDifferences = [
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
