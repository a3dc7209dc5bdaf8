/** Statements about a page for machines, as one graph; text cannot end the `script` element around it. */
export function jsonLd(...statements: readonly object[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': statements }).replaceAll('<', '\\u003c')
}
