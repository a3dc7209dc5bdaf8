import type { IconFile } from './icon.ts'
import type { OutputFile } from './output-file.ts'

/** How the site looks, as plain data. */
export interface Look {
  /** The compiled templates: one module, as text; `drawPageOf` makes them a function. */
  readonly templates: string
  /** Addresses without the base path. */
  readonly assets: LookAssets
  /** Scripts that only one page needs, as addresses too. */
  readonly scripts: LookScripts
  /** Style sheet, scripts, fonts and icons, named by their content. */
  readonly files: readonly OutputFile<never>[]
}

export interface LookScripts {
  readonly search: string
  readonly searchWorker: string
}

export interface LookAssets {
  readonly style: string
  readonly script: string
  /** The fonts to fetch first. */
  readonly preloads: readonly string[]
  /** None where the emblem cannot be drawn. */
  readonly icons: readonly IconFile[]
}
