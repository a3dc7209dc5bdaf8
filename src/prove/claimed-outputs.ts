import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { type FilePath, startOf } from '../model/place.ts'
import { siteFile } from '../model/site-settings.ts'

/** Files of somebody else where ours should go: one mistake, however many files it concerns. */
export function claimedOutputs(claims: readonly FilePath[]): readonly Diagnostic[] {
  const [first] = claims
  return first === undefined
    ? []
    : [diagnose('output/not-ours', startOf(siteFile), { path: first, count: claims.length })]
}
