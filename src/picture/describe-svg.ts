/**
 * A drawing is text that browsers run.
 *
 * On a page it is tame, but its address can be opened too; then its script is a script of the site. So only
 * drawings without script, and that load nothing from elsewhere, are published.
 */
import sax, { type QualifiedAttribute, type QualifiedTag } from 'sax'
import type { PictureFault } from '../model/picture.ts'
import { svgSize } from './svg-size.ts'
import { unsafeAttribute } from './unsafe-attribute.ts'
import { unsafeStyle } from './unsafe-style.ts'

const svg = 'http://www.w3.org/2000/svg'
const xhtml = 'http://www.w3.org/1999/xhtml'
const unsafeElements = new Set(['foreignobject', 'handler', 'iframe', 'script'])

/** Size in CSS pixels as the drawing itself gives it; or why it can't be published. */
export function describeSvg(
  text: string,
): { readonly width: number; readonly height: number } | PictureFault {
  const parser = sax.parser(true, { xmlns: true })
  const path: { readonly name: string; words: string }[] = []
  let root: QualifiedTag | undefined
  let broken = false
  let unsafe: string | undefined
  const refuse = (what: string | undefined) => {
    unsafe ??= what
  }

  parser.onopentag = (node) => {
    const tag = node as QualifiedTag
    root ??= tag
    path.push({ name: tag.local, words: '' })
    if (tag.uri === xhtml || unsafeElements.has(tag.local.toLowerCase())) refuse(`<${tag.name}>`)
    for (const attribute of Object.values(tag.attributes)) refuse(unsafeAttribute(attribute))
  }
  parser.ontext = parser.oncdata = (words) => {
    const element = path.at(-1)
    if (element) element.words += words
  }
  parser.onclosetag = () => {
    const element = path.pop()
    if (element?.name === 'style') refuse(unsafeStyle(element.words))
  }
  // Entities bring in what no element shows.
  parser.ondoctype = (declaration) => refuse(/<!\w+/.exec(declaration)?.[0])
  parser.onprocessinginstruction = ({ name, body }) => {
    if (name !== 'xml') refuse(`<?${name}?>`)
    // Read in another encoding, the same bytes can say something else.
    else refuse(/encoding\s*=\s*["'](?!utf-8["']|us-ascii["']).*?["']/i.exec(body)?.[0])
  }
  parser.onerror = () => {
    broken = true
    parser.resume()
  }
  parser.write(text).close()

  if (unsafe) return { fault: 'unsafe-svg', what: unsafe }
  const size =
    root && root.local === 'svg' && root.uri === svg && !broken ? svgSize(attributesOf(root)) : undefined
  return size ?? { fault: 'unreadable' }
}

function attributesOf({ attributes }: QualifiedTag): ReadonlyMap<string, string> {
  return new Map(Object.values(attributes).map(({ name, value }: QualifiedAttribute) => [name, value]))
}
