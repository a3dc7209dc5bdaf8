/**
 * Measures what a build of a site costs: `npm run bench -- --site <folder> [--rounds 5]`.
 *
 * Each round runs the command line as a person does, into an empty folder, process start included. The floor is
 * what the disk alone takes: a plain copy of the finished files. Prints medians as a Markdown table.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

interface Round {
  readonly seconds: number
  readonly floorSeconds: number
  readonly report: Report
}

interface Report {
  readonly articles: number
  readonly written: number
  readonly peakRssMb: number
  readonly diagnostics: readonly { readonly severity: string }[]
}

const { values } = parseArgs({
  options: { site: { type: 'string', default: '.' }, rounds: { type: 'string', default: '5' } },
})
const site = resolve(values.site)
const rounds = Array.from({ length: Number(values.rounds) }, () => buildOnce(site))
process.stdout.write(`${tableOf(rounds)}\n`)

function buildOnce(folder: string): Round {
  const scratch = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
  const out = join(scratch, 'dist')
  const command = ['compiled/cli.js', 'build', folder, '--out', out, '--json', '--keep-going']
  const { value, seconds } = timed(() =>
    spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 28 }),
  )
  // 1 says that some articles have errors; the healthy ones were built.
  if (value.status !== 0 && value.status !== 1)
    throw new Error(`The build ended with ${value.status}: ${value.stderr}`)
  const report: Report = JSON.parse(value.stdout)
  const copy = timed(() => cpSync(out, join(scratch, 'copy'), { recursive: true }))
  rmSync(scratch, { recursive: true })
  return { seconds, floorSeconds: copy.seconds, report }
}

function timed<T>(work: () => T): { readonly value: T; readonly seconds: number } {
  const start = performance.now()
  const value = work()
  return { value, seconds: (performance.now() - start) / 1000 }
}

function tableOf(all: readonly Round[]): string {
  const seconds = median(all.map((round) => round.seconds))
  const floor = median(all.map((round) => round.floorSeconds))
  const peak = median(all.map(({ report }) => report.peakRssMb))
  const [{ report } = { report: undefined }] = all
  const errors = report?.diagnostics.filter(({ severity }) => severity === 'error').length
  return `| articles | errors | files | wall time | peak memory | plain copy of the files | times the copy |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: |
| ${report?.articles} | ${errors} | ${report?.written} | ${seconds.toFixed(2)} s | ${peak.toFixed(0)} MB | ${floor.toFixed(2)} s | ${(seconds / floor).toFixed(1)} |

Medians of ${all.length} rounds; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = low] = sorted.length % 2 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1)
  return (low + high) / 2
}
