/**
 * How the site looks: templates, styles, scripts, fonts and icons, ours and the site's own, made ready for `render`.
 */
import type { Icon } from '../model/icon.ts'
import type { Look } from '../model/look.ts'
import { accentOnDark } from './accent-on-dark.ts'
import { asset } from './asset.ts'
import { bundleScripts } from './bundle-scripts.ts'
import { bundleStyles } from './bundle-styles.ts'
import { compileTemplates } from './compile-templates.ts'
import { loadFonts } from './load-fonts.ts'
import { templateFolders } from './template-folders.ts'

export interface LookRequest {
  /** The folder that holds `content/`, and perhaps `templates/`. */
  readonly siteFolder: string
  /** `#rrggbb` */
  readonly accent: string
  readonly icons: readonly Icon[]
}

/** @throws ConfigurationFault for a template, style sheet or script of the site that cannot be compiled */
export async function loadLook({ siteFolder, accent, icons }: LookRequest): Promise<Look> {
  const folders = templateFolders(siteFolder)
  const fonts = await loadFonts()
  const [templates, styleSheet, scripts] = await Promise.all([
    compileTemplates(siteFolder),
    bundleStyles(folders, `${fonts.rules}\n${accentRule(accent)}`),
    bundleScripts(folders),
  ])
  const style = asset('style.css', styleSheet)
  const script = asset('script.js', scripts.main)
  const search = asset('search.js', scripts.search)
  const searchWorker = asset('search-worker.js', scripts.searchWorker)
  const drawn = icons.map(({ size, bytes }) => ({ size, ...asset(`icon-${size}.png`, bytes) }))
  return {
    templates,
    assets: {
      style: style.href,
      script: script.href,
      preloads: fonts.preloads,
      icons: drawn.map(({ size, href }) => ({ size, href })),
    },
    scripts: { search: search.href, searchWorker: searchWorker.href },
    files: [style, script, search, searchWorker, ...fonts.assets, ...drawn].map(({ file }) => file),
  }
}

function accentRule(accent: string): string {
  return `:root { --accent-on-light: ${accent}; --accent-on-dark: ${accentOnDark(accent)}; }`
}
