/** What the rules look at in a body, gathered in one walk. */
import type { Element } from 'hast'
import type { Definition, Nodes } from 'mdast'
import type { Directives } from 'mdast-util-directive'
import { toString as wordsOf } from 'mdast-util-to-string'
import type { Document } from '../model/document.ts'
import { eachNode } from '../model/each-node.ts'
import type { FilePath, Place } from '../model/place.ts'
import { type HtmlElement, htmlElements } from './html-elements.ts'
import { nodePlace } from './node-place.ts'

export interface BodyFacts {
  readonly directives: readonly Directive[]
  /** Of the author's raw HTML. */
  readonly elements: readonly HtmlElement[]
  readonly headings: readonly HeadingFact[]
  /** Whether in Markdown, as a directive or in HTML. */
  readonly images: readonly ImageFact[]
  /** Whether in Markdown or in HTML. */
  readonly links: readonly LinkFact[]
}

export interface Directive {
  /** Within a line, or a block of its own, whatever its fence. */
  readonly form: 'text' | 'block'
  readonly name: string
  readonly attributes: Readonly<Record<string, string | null | undefined>>
  /** The words between the brackets of one within a line. */
  readonly label: string
  readonly place: Place
}

export interface HeadingFact {
  readonly level: number
  readonly text: string
  readonly place: Place
}

export interface ImageFact {
  readonly src: string
  /** Empty only where HTML says so itself, `alt=""`: that is how a decoration is marked. */
  readonly alt?: string
  readonly place: Place
}

export interface LinkFact {
  readonly href: string
  readonly place: Place
}

export function bodyFacts(document: Document): BodyFacts {
  const nodes = tellingNodes(document.body)
  const { path } = document
  const elements = nodes.flatMap((node) => (node.type === 'html' ? htmlElements(node, document) : []))
  const directives = nodes.flatMap((node) => directiveOf(node, path))
  return {
    directives,
    elements,
    headings: nodes.flatMap((node) =>
      node.type === 'heading'
        ? [{ level: node.depth, text: wordsOf(node, { includeHtml: false }), place: nodePlace(node, path) }]
        : [],
    ),
    images: [
      ...markdownImages(nodes, path),
      ...directives.flatMap(figureImage),
      ...elements.flatMap(htmlImage),
    ],
    links: [...markdownLinks(nodes, path), ...elements.flatMap(htmlLink)],
  }
}

/** Everything but the texts, paragraphs and the like that most of a body is made of. */
const telling: ReadonlySet<string> = new Set([
  'containerDirective',
  'definition',
  'heading',
  'html',
  'image',
  'imageReference',
  'leafDirective',
  'link',
  'textDirective',
] satisfies Nodes['type'][])

function tellingNodes(body: Nodes): readonly Nodes[] {
  const nodes: Nodes[] = []
  eachNode(body, (node) => void (telling.has(node.type) && nodes.push(node)))
  return nodes
}

function directiveOf(node: Nodes, file: FilePath): readonly Directive[] {
  if (!isDirective(node)) return []
  const form = node.type === 'textDirective' ? 'text' : 'block'
  const label = form === 'text' ? wordsOf(node).trim() : ''
  return [{ form, name: node.name, attributes: node.attributes ?? {}, label, place: nodePlace(node, file) }]
}

/** One of ours: a plugin that takes up a directive names the element it becomes. */
function isDirective(node: Nodes): node is Directives {
  const isOfAnyone =
    node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective'
  return isOfAnyone && node.data?.hName === undefined
}

function markdownImages(nodes: readonly Nodes[], file: FilePath): readonly ImageFact[] {
  const definitions = new Map(nodes.filter(isDefinition).map(({ identifier, url }) => [identifier, url]))
  return nodes.flatMap((node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return []
    const src = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '')
    return [{ src, ...(node.alt && { alt: node.alt }), place: nodePlace(node, file) }]
  })
}

function figureImage({ name, form, attributes, place }: Directive): readonly ImageFact[] {
  const { src, alt } = attributes
  if (form !== 'block' || name !== 'figure' || !src) return []
  return [{ src, ...(alt && { alt }), place }]
}

function htmlImage({ element, place }: HtmlElement): readonly ImageFact[] {
  if (element.tagName !== 'img') return backgroundImage({ element, place })
  const alt = attribute(element, 'alt')
  return [{ src: attribute(element, 'src') ?? '', ...(alt !== undefined && { alt }), place }]
}

/** An image that was pasted into a style goes with it, and with all that it showed. */
function backgroundImage({ element, place }: HtmlElement): readonly ImageFact[] {
  const [, src] = /url\(\s*["']?(data:image\/[^;,)]*)/i.exec(attribute(element, 'style') ?? '') ?? []
  return src === undefined ? [] : [{ src, place }]
}

/** A definition that serves images is no link. */
function markdownLinks(nodes: readonly Nodes[], file: FilePath): readonly LinkFact[] {
  const ofImages = new Set(nodes.map((node) => node.type === 'imageReference' && node.identifier))
  return nodes.flatMap((node) => {
    if (node.type !== 'link' && (node.type !== 'definition' || ofImages.has(node.identifier))) return []
    return [{ href: node.url, place: nodePlace(node, file) }]
  })
}

function htmlLink({ element, place }: HtmlElement): readonly LinkFact[] {
  const href = element.tagName === 'a' ? attribute(element, 'href') : undefined
  return href === undefined ? [] : [{ href, place }]
}

function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name]
  return typeof value === 'string' ? value : undefined
}

function isDefinition(node: Nodes): node is Definition {
  return node.type === 'definition'
}
