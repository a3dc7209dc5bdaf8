import type { FilePath, Place } from './model/place.ts'
import type { FileOutcome } from './works/compile-batch.ts'

/**
 * What came of a file, from its JSON.
 *
 * Its places share one text for the file's path: each of them would keep one of its own, and a site has some hundred
 * thousand places.
 */
export function outcomeIn(json: string, path: FilePath): FileOutcome {
  const outcome: FileOutcome = JSON.parse(json)
  for (const { place } of outcome.diagnostics) share(place, path)
  const { entry } = outcome
  if (entry === undefined) return outcome
  share(entry, path)
  for (const place of Object.values(entry.places)) share(place, path)
  for (const hole of entry.body.holes) if ('place' in hole) share(hole.place, path)
  if (entry.kind === 'article') for (const { place } of entry.metrics) share(place, path)
  return outcome
}

function share(holder: { file: FilePath } | Place, path: FilePath): void {
  if (holder.file === path) Object.assign(holder, { file: path })
}
