import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'

/** The file is in another encoding than UTF-8: shown where the first letter is lost. */
export function foreignEncoding({
  path,
  text,
  foreignEncoding: encoding,
}: Source): Diagnostic<'source/not-utf8'> | undefined {
  if (encoding === undefined) return undefined
  const before = text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n')
  const column = (before.at(-1)?.length ?? 0) + 1
  return diagnose('source/not-utf8', { file: path, line: before.length, column }, { encoding })
}
