import { chmodSync, constants, copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { aboutFile } from '../model/about-file.ts'
import type { FileContent } from '../model/output-file.ts'
import { isMissing } from './is-missing.ts'

/** Everybody may read what is published, whoever may read its source. */
const publicMode = 0o644

/**
 * Puts a file in its place at one stroke: readers see the former one or the new one, never half of it.
 *
 * @param temporary A path in the same folder; nothing is left there, even when this fails.
 */
export function replaceFile(file: string, temporary: string, content: FileContent): void {
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) {
      writeFileSync(temporary, content)
    } else {
      copyFileSync(content.copyOf, temporary, constants.COPYFILE_FICLONE)
      chmodSync(temporary, publicMode)
    }
    renameSync(temporary, file)
  } catch (cause) {
    rmSync(temporary, { force: true })
    // What is missing is what was to be copied.
    throw isMissing(cause) ? cause : aboutFile(cause, file)
  }
}
