import { type ArticleId, idAlphabet, isArticleId } from '../model/address.ts'

// A thousand draws fail by chance only when nearly all of the 23 million ids are taken.
const patience = 1000

/** Gives ids that are not among the taken ones, each only once. `draw` gives a whole number below its argument. */
export function freshIds(taken: Iterable<ArticleId>, draw: (below: number) => number): () => ArticleId {
  const known = new Set(taken)
  return () => {
    for (let trial = 0; trial < patience; trial += 1) {
      const id = Array.from({ length: 5 }, () => idAlphabet[draw(idAlphabet.length)]).join('')
      if (!isArticleId(id) || known.has(id)) continue
      known.add(id)
      return id
    }
    throw new Error('No free article id was found.')
  }
}
