/** Puts a mark where each hole of a body is, so that its HTML can be cut there. */
import type { Element, Root, Text } from 'hast'
import type { Hole } from '../model/body.ts'
import { holeMark } from '../model/hole-mark.ts'
import { mediaType } from '../model/media-type.ts'
import { type FilePath, type Place, startOf } from '../model/place.ts'
import { isOutside } from './is-outside.ts'
import { localAddress } from './local-address.ts'
import { type Replace, replaceElements } from './replace-elements.ts'
import { wordsOf } from './words-of.ts'

/** Changes `tree`; the number in a mark is the hole's index in the list. */
export function markHoles(tree: Root, file: FilePath): readonly Hole[] {
  const holes: Hole[] = []
  const mark = (hole: Hole): string => `${holeMark}${holes.push(hole) - 1}${holeMark}`
  // What has no position of its own was made for the last thing that has one.
  let place: Place = startOf(file)

  const dig: Replace = (node, parent) => {
    const start = node.position?.start
    if (start) place = { file, line: start.line, column: start.column }
    const { properties, data } = node

    if (data?.own?.metric !== undefined) {
      return [text(mark({ hole: 'metric', ...data.own.metric, place }))]
    }
    if (data?.own?.chart !== undefined) {
      return [text(mark({ hole: 'chart', ids: data.own.chart, place }))]
    }
    if (node.tagName === 'img') {
      const src = addressOf(properties.src)
      const inRow = data?.own?.inRow
      const alt = String(properties.alt ?? '')
      return src ? [text(mark({ hole: 'image', src, alt, place, as: 'img', ...(inRow && { inRow }) }))] : []
    }
    if (node.tagName === 'video') {
      const alt = node.children.map((child) => wordsOf(child)).join('')
      properties.src = mark({ hole: 'image', src: addressOf(properties.src), alt, place, as: 'video' })
      return undefined
    }
    if (node.tagName !== 'a' || properties.href === undefined) return undefined
    const href = addressOf(properties.href)
    properties.href = mark({ hole: 'link', href, place })
    if (!isAttachment(href) || !saysSo(node, parent)) return undefined
    replaceElements(node, dig)
    return [node, text(mark({ hole: 'attachment', href }))]
  }

  replaceElements(tree, dig)
  return holes
}

function addressOf(value: Element['properties'][string]): string {
  const address = String(value ?? '').trim()
  return isOutside(address) ? address : localAddress(address)
}

function isAttachment(href: string): boolean {
  return !isOutside(href) && mediaType(href.replace(/[?#].*$/, '')).kind !== 'other'
}

/** Type and size follow words only: after an image that links to a larger one they would stand in its frame. */
function saysSo(link: Element, parent: Element | Root): boolean {
  return wordsOf(link) !== '' && !(parent.type === 'element' && parent.tagName === 'video')
}

function text(value: string): Text {
  return { type: 'text', value }
}
