import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { type FilePath, startOf } from '../model/place.ts'

/** Files among the articles that nothing publishes: their `.md` may be forgotten. */
export function strangersAmongArticles(strangers: readonly FilePath[]): readonly Diagnostic[] {
  return strangers.map((file) =>
    diagnose('source/not-markdown', startOf(file), { name: file.slice(file.lastIndexOf('/') + 1) }),
  )
}
