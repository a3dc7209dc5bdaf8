/** What the preview adds to pages in the browser: a script and a style sheet of its own. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// At the same distance from the source as from the compiled file.
const templates = fileURLToPath(new URL('../../../templates/', import.meta.url))

export interface DevAssets {
  readonly script: string
  readonly style: string
}

export async function loadDevAssets(): Promise<DevAssets> {
  const [bundle, style] = await Promise.all([
    build({
      absWorkingDir: templates,
      bundle: true,
      charset: 'utf8',
      entryPoints: ['scripts/dev.ts'],
      format: 'iife',
      target: 'es2022',
      write: false,
    }),
    readFile(`${templates}styles/dev.css`, 'utf8'),
  ])
  return { script: bundle.outputFiles[0]?.text ?? '', style }
}
