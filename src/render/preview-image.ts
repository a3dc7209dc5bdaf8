import type { CardModel } from '../model/image-models.ts'
import type { Frame } from '../model/page-model.ts'

/** The picture for previews elsewhere, at its full address. */
export function previewImage(
  card: CardModel | undefined,
  { canonical }: Pick<Frame, 'canonical'>,
): CardModel | undefined {
  return card && { ...card, src: new URL(card.src, canonical).href }
}
