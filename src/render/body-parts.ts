import type { FilledBody, FilledHole, FilledLink } from '../model/body.ts'
import type { BodyPiece } from '../model/page-model.ts'
import type { Addresses } from './addresses-below.ts'
import { chartModel } from './chart-model.ts'
import type { Guide } from './guide.ts'
import { imageModel } from './image-model.ts'

/** What a template draws in each hole of a body, ready to use. */
export function bodyParts(body: FilledBody, guide: Guide): readonly BodyPiece[] {
  return body.map((hole) => bodyPart(hole, guide))
}

function bodyPart(hole: FilledHole, { addresses, locale }: Guide): BodyPiece {
  switch (hole.filled) {
    case 'link':
      return { part: 'address', href: linkHref(hole.to, addresses) }
    case 'image':
      return hole.as === 'video'
        ? { part: 'address', href: addresses.href(hole.image.path) }
        : { part: 'image', image: imageModel(hole.image, addresses), ...(hole.inRow && { inRow: true }) }
    case 'chart':
      return { part: 'chart', chart: chartModel(hole.chart, locale) }
    case 'attachment':
      return { part: 'attachment', text: `${hole.type}, ${locale.fileSize(hole.bytes)}` }
    case 'metric':
      return { part: 'metric', value: hole.value, text: hole.text }
    case 'nothing':
      return ''
  }
}

function linkHref(to: FilledLink['to'], { href }: Addresses): string {
  return 'outside' in to ? to.outside : href(to.path, to.anchor)
}
