import Builder from 'fast-xml-builder'

const builder = new Builder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
})

/** What XML 1.0 has no way to write, not even as a reference. @see https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Elements as keys, attributes as keys with `@`, repeated elements as lists; what is undefined is left out. */
export function xmlDocument(root: object): string {
  const document = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...root }
  return builder.build(document).replace(unwritable, '')
}
