import { diagnose } from '../../model/diagnostic.ts'
import { isOnDisk } from '../address-kinds.ts'
import type { Rule } from '../rule.ts'

/** Links and images never lead to a file on the editor's own machine, which no reader has. */
export const localFiles: Rule = ({ facts }) => {
  const images = facts.images.map(({ src, place }) => ({ href: src, place }))
  return [...facts.links, ...images]
    .filter(({ href }) => isOnDisk(href))
    .map(({ href, place }) => diagnose('link/local-file', place, { href }))
}
