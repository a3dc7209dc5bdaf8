/** What a build keeps of a site besides its pages: the ledger of addresses, and rules for the host. */
import { join } from 'node:path'
import { ledgerText } from './ledger/ledger-text.ts'
import { newLines } from './ledger/new-lines.ts'
import { outdatedLedger } from './ledger/outdated-ledger.ts'
import type { BuildRequest } from './model/build-report.ts'
import type { Hosting } from './model/configuration.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { ledgerFile } from './model/ledger.ts'
import type { OutputFile } from './model/output-file.ts'
import { filePath } from './model/place.ts'
import type { Site } from './model/site.ts'
import { siteFile } from './model/site-settings.ts'
import type { RecordFile } from './put-records.ts'
import { type HostingFile, hostingFiles } from './render/hosting/hosting-files.ts'
import { hosts } from './render/hosting/hosts.ts'

export interface Records {
  /** How many lines of the ledger will be written anew. */
  readonly recorded: number
  /** The text of the ledger that will be written; undefined when it stays. */
  readonly ledger: string | undefined
  readonly outputs: readonly OutputFile<never>[]
  /** What lies beside the published files. */
  readonly files: readonly RecordFile[]
  /** What earlier builds left there for hosts that the site has left; absolute. */
  readonly outdated: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

interface Keeping extends Pick<BuildRequest, 'hostingFolder' | 'ledger' | 'preview' | 'siteFolder'> {
  readonly hosting: Hosting | undefined
  /** The ledger as it is. */
  readonly before: string
}

export function recordsOf(site: Site, keeping: Keeping): Records {
  const { siteFolder, hostingFolder, preview, hosting, before } = keeping
  const mode = preview ? 'leave' : keeping.ledger
  const text = mode === 'leave' ? before : ledgerText(site.ledger)
  const lines = newLines(text, before)
  const ledger = mode === 'keep' && text !== before ? text : undefined
  const rules = hosting && hostingFiles(site, hosting)
  const told = rules?.value ?? []
  return {
    recorded: mode === 'keep' ? lines.length : 0,
    ledger,
    outputs: told.filter(({ isPublished }) => isPublished).map(outputOf),
    files: [
      ...(ledger === undefined ? [] : [{ location: join(siteFolder, 'content', ledgerFile), text: ledger }]),
      ...told
        .filter(({ isPublished }) => !isPublished && !preview)
        .map(({ file, text }) => ({ location: join(hostingFolder, file), text })),
    ],
    outdated: preview ? [] : otherFiles(told).map((file) => join(hostingFolder, file)),
    diagnostics: [...(mode === 'frozen' ? outdatedLedger(lines) : []), ...(rules?.diagnostics ?? [])],
  }
}

/** The names of all files that hosts have there, but for ours. */
function otherFiles(ours: readonly HostingFile[]): readonly string[] {
  const wanted = new Set(ours.map(({ file }) => file))
  return Object.values(hosts)
    .filter(({ isPublished }) => !isPublished)
    .flatMap(({ file, headers }) => [file, ...(headers ? [headers.file] : [])])
    .filter((file) => !wanted.has(file))
}

function outputOf({ file, text }: { readonly file: string; readonly text: string }): OutputFile<never> {
  return { path: filePath(file), source: siteFile, links: [], content: text }
}
