import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CrewPlan } from '../engine/crew.ts'
import { compileBatch } from './compile-batch.ts'
import { putBatch } from './put-batch.ts'

/** The two works that take most of a build's time. */
export const works = { compileBatch, putBatch }

// Node 20 starts no thread from TypeScript: from the source too, it is the compiled file.
const compiled = extname(import.meta.url) === '.ts' ? '../../compiled/works/thread.js' : './thread.js'

/** For `crewOf`, which adds the number of threads. */
export const workshop: Omit<CrewPlan<typeof works>, 'jobs'> = {
  works,
  file: fileURLToPath(new URL(compiled, import.meta.url)),
}
