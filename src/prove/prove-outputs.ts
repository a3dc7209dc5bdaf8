/** What must hold of all planned files together, before the first byte is written. */
import type { Diagnostic } from '../model/diagnostic.ts'
import type { OutputFile } from '../model/output-file.ts'
import { danglingOutputLinks } from './dangling-output-links.ts'
import { outputCollisions } from './output-collisions.ts'

/** Every file has a place of its own on every kind of disk, and every link inside the site has a file. */
export function proveOutputs(outputs: readonly OutputFile[]): readonly Diagnostic[] {
  return [...outputCollisions(outputs), ...danglingOutputLinks(outputs)]
}
