import type { FilledBody, FilledLink, FilledPiece } from '../model/body.ts'
import type { BodyPiece } from '../model/page-model.ts'
import type { Addresses } from './addresses-below.ts'
import type { Guide } from './guide.ts'
import { imageModel } from './image-model.ts'

/** The body as a template prints it: the same pieces in the same order, ready to use. */
export function bodyPieces(body: FilledBody, guide: Guide): readonly BodyPiece[] {
  return body.pieces.map((piece) => bodyPiece(piece, guide))
}

function bodyPiece(piece: FilledPiece, { addresses, locale }: Guide): BodyPiece {
  if (typeof piece === 'string') return piece
  switch (piece.filled) {
    case 'link':
      return { part: 'address', href: linkHref(piece.to, addresses) }
    case 'image':
      return piece.as === 'video'
        ? { part: 'address', href: addresses.href(piece.image.path) }
        : { part: 'image', image: imageModel(piece.image, addresses) }
    case 'attachment':
      return { part: 'attachment', text: `${piece.type}, ${locale.fileSize(piece.bytes)}` }
    case 'metric':
      return { part: 'metric', value: piece.value, text: piece.text }
  }
}

function linkHref(to: FilledLink['to'], { href }: Addresses): string {
  return 'outside' in to ? to.outside : href(to.path, to.anchor)
}
