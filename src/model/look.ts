import type { OutputFile } from './output-file.ts'
import type { AssetModel } from './page-model.ts'

/** How the site looks, as plain data. */
export interface Look {
  /** The compiled templates: one module, as text; `drawPageOf` makes them a function. */
  readonly templates: string
  /** Addresses without the base path. */
  readonly assets: Omit<AssetModel, 'icon'>
  /** Scripts that only one page needs, as addresses too. */
  readonly scripts: LookScripts
  /** Style sheet, scripts and fonts, named by their content. */
  readonly files: readonly OutputFile<never>[]
}

export interface LookScripts {
  readonly search: string
  readonly searchWorker: string
}
