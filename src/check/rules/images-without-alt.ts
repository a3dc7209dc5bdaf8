import { diagnose } from '../../model/diagnostic.ts'
import { isDataUrl, isOnDisk, isOutside } from '../address-kinds.ts'
import type { Rule } from '../rule.ts'

/** Every image tells in words what it shows; its caption tells something else. */
export const imagesWithoutAlt: Rule = ({ facts }) =>
  facts.images
    // An image that has to be put in anew gets its words then.
    .filter(({ src, alt }) => alt === undefined && !isDataUrl(src) && !isOutside(src) && !isOnDisk(src))
    .map(({ src, place }) => diagnose('image/no-alt', place, { src }))
