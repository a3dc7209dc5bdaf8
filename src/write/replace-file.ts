import { chmod, constants, copyFile, rename, rm, writeFile } from 'node:fs/promises'
import type { OutputContent } from '../model/output-file.ts'

/** Everybody may read what is published, whoever may read its source. */
const publicMode = 0o644

/**
 * Puts a file in its place at one stroke: readers see the former one or the new one, never half of it.
 *
 * @param temporary A path in the same folder; nothing is left there, even when this fails.
 */
export async function replaceFile(file: string, temporary: string, content: OutputContent): Promise<void> {
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) {
      await writeFile(temporary, content)
    } else {
      await copyFile(content.copyOf, temporary, constants.COPYFILE_FICLONE)
      await chmod(temporary, publicMode)
    }
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true })
    throw cause
  }
}
