import { diagnose } from '../../model/diagnostic.ts'
import { isOutside } from '../address-kinds.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/** Images come from this site: another one could change them, count our readers, or be gone. */
export const outsideImages: Rule = ({ document, fields, facts }) => {
  const cover = fields.cover && { src: fields.cover.src, place: fieldPlace(document, ['cover', 'src']) }
  return [...(cover ? [cover] : []), ...facts.images]
    .filter(({ src }) => isOutside(src))
    .map(({ src, place }) => diagnose('image/outside', place, { src }))
}
