import type { CardModel } from '../model/image-models.ts'
import type { Addresses } from './addresses-below.ts'
import type { PlannedDerivative } from './derivatives.ts'

export function cardModel(
  card: PlannedDerivative | undefined,
  alt: string,
  { href }: Addresses,
): CardModel | undefined {
  return card && { src: href(card.address), alt, width: card.width, height: card.height }
}
