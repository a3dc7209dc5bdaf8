/** Which outputs need not be searched for secrets again: a build that did found nothing, and published them. */
import type { FollowedFile } from './model/output-file.ts'
import type { Secret } from './model/secret.ts'
import type { OutputsNote } from './outputs-note.ts'
import type { Publication } from './put-outputs.ts'

/** One text for each secret, the same for the same. */
export function namesOf(secrets: readonly Secret[]): readonly string[] {
  return secrets.map(({ kind, text }) => `${kind} ${text}`)
}

/**
 * The outputs that are as they were when none of `secrets` was in them.
 *
 * What is clean of more secrets is clean of fewer; one that is new may stand in any text, however old.
 */
export function cleanOutputs(
  { outputs, secrets, keyOf }: Pick<Publication, 'outputs' | 'secrets' | 'keyOf'>,
  noted: () => OutputsNote | undefined,
): ReadonlySet<FollowedFile> {
  // The note is long, and most sites have no secrets.
  if (secrets.length === 0) return new Set()
  const before = noted()
  const searched = new Set(before?.secrets)
  if (!secrets.every((name) => searched.has(name))) return new Set()
  const known = new Map(before?.files)
  return new Set(
    outputs.filter((output) => {
      const former = known.get(output.path)
      return former !== undefined && former.key.whole === keyOf(output)?.whole
    }),
  )
}
