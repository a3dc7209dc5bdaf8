import type { OutputFile } from './output-file.ts'
import type { AssetModel, DrawPage } from './page-model.ts'

/** How the site looks, handed to `render` as a value. */
export interface Look {
  readonly draw: DrawPage
  /** Addresses without the base path. */
  readonly assets: Omit<AssetModel, 'icon'>
  /** Style sheet, script and fonts, named by their content. */
  readonly files: readonly OutputFile[]
}
