import { diagnose } from '../../model/diagnostic.ts'
import { isDataUrl } from '../address-kinds.ts'
import { fieldPlace } from '../field-place.ts'
import type { Rule } from '../rule.ts'

/**
 * Images are files.
 *
 * One pasted into the text cannot be sized, described or used again, and makes the article unreadable to its editor.
 */
export const base64Images: Rule = ({ document, fields, facts }) => {
  const cover = fields.cover && { src: fields.cover.src, place: fieldPlace(document, ['cover', 'src']) }
  return [...(cover ? [cover] : []), ...facts.images]
    .filter(({ src }) => isDataUrl(src))
    .map(({ place }) => diagnose('image/base64', place, {}))
}
