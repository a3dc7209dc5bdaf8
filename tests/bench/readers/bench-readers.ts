/**
 * Measures what a page costs those who read it on a telephone: `npm run bench:readers`.
 *
 * Builds the site in this repository, serves it compressed, and prints a Markdown table. Installs Lighthouse if need be.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { pageKinds } from '../../browser/demo-site.ts'
import { openLighthouse } from './lighthouse.ts'
import { readersTable } from './readers-table.ts'
import { serveCompressed } from './serve-compressed.ts'
import { visitPage } from './visit-page.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    /** Only these kinds of pages; may be given several times. */
    kind: { type: 'string', multiple: true, default: ['home', 'article', 'news'] },
  },
})
const rounds = Number(values.rounds)
const load = loadavg()[0] ?? 0
const scratch = mkdtempSync(join(tmpdir(), 'bantin-readers-'))
const out = join(scratch, 'dist')
execFileSync(
  process.execPath,
  ['compiled/cli.js', 'build', '.', '--out', out, '--now', '2026-11-26T00:00:00Z'],
  {
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)
const server = await serveCompressed(out)
const lighthouse = await openLighthouse()
try {
  const visits = []
  for (let round = 0; round < rounds; round += 1)
    for (const [kind, path] of Object.entries(pageKinds))
      if (values.kind.includes(kind))
        visits.push(await visitPage({ kind, address: server.origin + path }, lighthouse))
  process.stdout.write(`${readersTable(visits)}

Medians of ${rounds} rounds; Lighthouse ${lighthouse.version}, Chromium ${lighthouse.browser.version()}, Node ${process.version}, \
${cpus().length} × ${cpus()[0]?.model.trim()}; load average ${load.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after.
`)
} finally {
  await lighthouse.browser.close()
  server.close()
  rmSync(scratch, { recursive: true })
}
