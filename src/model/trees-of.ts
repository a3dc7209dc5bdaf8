import type { Site, Tree } from './site.ts'

/** The site in every language, its own first. */
export function treesOf(site: Site): readonly [Tree, ...Tree[]] {
  return [site, ...site.translations]
}
