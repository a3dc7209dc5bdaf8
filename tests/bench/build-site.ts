/** Measures cold builds of a site that is there already. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Cost, measure } from './measure.ts'
import { median } from './median.ts'

interface Round extends Cost {
  readonly floor: number
  readonly report: Report
}

interface Report {
  readonly articles: number
  readonly written: number
  readonly diagnostics: readonly { readonly severity: string; readonly file: string }[]
}

export async function buildSite(site: string, rounds: number): Promise<string> {
  const all: Round[] = []
  for (let round = 0; round < rounds; round += 1) all.push(await buildOnce(resolve(site)))
  return tableOf(all)
}

/** Into an empty folder, as a person does on the command line; errors in some articles keep only those out. */
async function buildOnce(site: string): Promise<Round> {
  const scratch = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
  const out = join(scratch, 'dist')
  const command = [
    process.execPath,
    'compiled/cli.js',
    'build',
    site,
    '--out',
    out,
    '--json',
    '--keep-going',
    '--clean',
  ]
  try {
    const { status, stdout, ...cost } = await measure({ command, folder: '.' })
    if (status !== 0 && status !== 1) throw new Error(`The build ended with ${status}: ${stdout}`)
    const copy = await measure({ command: ['cp', '-R', out, join(scratch, 'copy')], folder: '.' })
    return { ...cost, floor: copy.seconds, report: JSON.parse(stdout) }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function tableOf(all: readonly Round[]): string {
  const of = (value: (round: Round) => number) => median(all.map(value))
  const { articles = 0, written = 0, diagnostics = [] } = all[0]?.report ?? {}
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const files = new Set(errors.map(({ file }) => file)).size
  return `| articles | errors, in files | files written | wall | fastest | CPU | peak memory | plain copy | times the copy | cores busy elsewhere |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ${articles} | ${errors.length}, ${files} | ${written} | ${of(({ seconds }) => seconds).toFixed(2)} s | ${Math.min(...all.map(({ seconds }) => seconds)).toFixed(2)} s | ${of(({ cpuSeconds }) => cpuSeconds).toFixed(2)} s | ${of(({ peakMb }) => peakMb ?? 0).toFixed(0)} MB | ${of(({ floor }) => floor).toFixed(2)} s | ${of(({ seconds, floor }) => seconds / floor).toFixed(1)} | ${of(({ others }) => others).toFixed(1)} |`
}
