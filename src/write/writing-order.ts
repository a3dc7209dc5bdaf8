/**
 * In which order files are put in place, so that nobody who reads the site meanwhile follows a link to nothing.
 *
 * First what pages are made of; then pages that nobody can find yet; then those that lead to them; then what
 * tells machines of them.
 */
import { type OutputFile, pathOfOriginal } from '../model/output-file.ts'
import type { FilePath } from '../model/place.ts'
import { isProofFile } from '../model/proof-list.ts'
import { siteFile } from '../model/site-settings.ts'

const steps = [
  'material',
  'new-text',
  'new-short-link',
  'new-list',
  'text',
  'short-link',
  'list',
  'feed',
] as const
type Step = (typeof steps)[number]

/** Found without a link: where somebody begins who types the name of the site, or mistypes an address. */
const doors: ReadonlySet<string> = new Set(['404.html', 'index.html'])

const hiddenSteps: ReadonlySet<Step> = new Set(['material', 'new-text', 'new-short-link', 'new-list'])

/** In batches; those of one batch may be written in any order. */
export interface WritingOrder<Output> {
  /** Until all of these are written, no page that readers know leads to any new one. */
  readonly hidden: readonly (readonly Output[])[]
  readonly open: readonly (readonly Output[])[]
}

/** @param seen What readers may know already. */
export function writingOrder<Output extends Pick<OutputFile, 'path' | 'source'>>(
  outputs: readonly Output[],
  seen: ReadonlySet<FilePath>,
): WritingOrder<Output> {
  const batches = new Map<Step, Output[]>(steps.map((step) => [step, []]))
  for (const output of outputs) batches.get(stepOf(output, seen))?.push(output)
  const inTurn = [...batches]
  return {
    hidden: inTurn.filter(([step]) => hiddenSteps.has(step)).map(([, batch]) => batch),
    open: inTurn.filter(([step]) => !hiddenSteps.has(step)).map(([, batch]) => batch),
  }
}

function stepOf(output: Pick<OutputFile, 'path' | 'source'>, seen: ReadonlySet<FilePath>): Step {
  const { source } = output
  const path = pathOfOriginal(output.path)
  const ofSite = source === siteFile
  // Figures are led to by pages, so they come before them.
  if (!path.endsWith('.html'))
    return ofSite && (isProofFile(path) || /\.(?:xml|txt)$|(?:^|\/)feed\.json$/.test(path))
      ? 'feed'
      : 'material'
  const kind = ofSite ? 'list' : path.startsWith('t/') ? 'short-link' : 'text'
  return seen.has(path) || doors.has(path) ? kind : `new-${kind}`
}
