import { diagnose } from '../../model/diagnostic.ts'
import { mediaType } from '../../model/media-type.ts'
import { isOnDisk, isOutside } from '../address-kinds.ts'
import type { Rule } from '../rule.ts'

/** A video is a film that browsers play: of anything else the reader would get an empty player. */
export const videosOfOtherTypes: Rule = ({ facts }) =>
  facts.directives.flatMap(({ form, name, attributes, place }) => {
    const src = attributes.src ?? ''
    const isFile = form === 'block' && name === 'video' && src !== '' && !isOutside(src) && !isOnDisk(src)
    if (!isFile || mediaType(src.replace(/[?#].*$/, '')).kind === 'video') return []
    return [diagnose('directive/no-video', place, { src })]
  })
