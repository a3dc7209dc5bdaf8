import { join } from 'node:path'
import type { FilePath } from '../model/place.ts'
import type { OutputDifference } from '../model/verification.ts'
import { readIfThere } from './read-if-there.ts'

/** Letters of both texts that are shown from the first difference on. */
const shown = 40

/** Where two folders differ in one file; undefined when it is in both, byte for byte the same. */
export function firstDifference(
  path: FilePath,
  folder: string,
  expectedFolder: string,
): OutputDifference | undefined {
  const found = readIfThere(join(folder, path))
  const expected = readIfThere(join(expectedFolder, path))
  if (found === undefined || expected === undefined) {
    return found === expected ? undefined : { path, kind: found ? 'needless' : 'missing' }
  }
  if (found.equals(expected)) return undefined
  const at = found.findIndex((byte, index) => byte !== expected[index])
  const before = found.subarray(0, at < 0 ? found.length : at).toString()
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return {
    path,
    kind: 'different',
    line,
    column,
    found: textFrom(found, before.length),
    expected: textFrom(expected, before.length),
  }
}

function textFrom(bytes: Buffer, at: number): string {
  return bytes
    .toString()
    .slice(at, at + shown)
    .replaceAll('\n', '⏎')
}
