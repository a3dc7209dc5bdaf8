/**
 * Where this package lies: the folder with `templates/`.
 */
import { fileURLToPath } from 'node:url'

// Both the source and what is compiled from it are two levels below.
const twoLevelsUp = new URL('../../', import.meta.url)

/** Absolute. */
export const packageRoot = fileURLToPath(twoLevelsUp)
