import { diagnose } from '../../model/diagnostic.ts'
import { isOutside } from '../address-kinds.ts'
import type { Rule } from '../rule.ts'

/** Videos are files of this site, for the same reasons as images. */
export const outsideVideos: Rule = ({ facts }) =>
  facts.directives.flatMap(({ form, name, attributes, place }) => {
    const src = attributes.src ?? ''
    if (form !== 'block' || name !== 'video' || !isOutside(src)) return []
    return [diagnose('directive/outside-video', place, { src })]
  })
