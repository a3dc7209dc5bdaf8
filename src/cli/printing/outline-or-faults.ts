/** The way of every command that cannot go on without site.yaml. */

import { idsStated } from '../../model/ids-stated.ts'
import { outlineSite, type SiteOutline } from '../../outline-site.ts'
import type { Surroundings } from '../surroundings.ts'
import { type DiagnosticScene, printDiagnostics } from './print-diagnostics.ts'
import { wordDiagnostics } from './worded-diagnostic.ts'

/** The outline of a site with its settings; undefined when these have errors, which are printed then. */
export async function outlineOrFaults(
  { site, language }: Omit<DiagnosticScene, 'texts'>,
  surroundings: Surroundings,
): Promise<SoundOutline | undefined> {
  const { value, diagnostics } = await outlineSite(site)
  const { settings, sources } = value
  if (settings) return { ...value, settings }
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const ids = idsStated(texts.values())
  const worded = wordDiagnostics(diagnostics, { language, ids, draw: surroundings.draw })
  printDiagnostics(worded, { language, site, texts }, surroundings)
  return undefined
}

interface SoundOutline extends SiteOutline {
  readonly settings: NonNullable<SiteOutline['settings']>
}
