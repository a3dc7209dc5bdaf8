import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../src/build.ts'
import { formatDiagnostic } from '../src/cli/printing/format-diagnostic.ts'
import { wordDiagnostics } from '../src/cli/printing/worded-diagnostic.ts'
import type { Instant } from '../src/model/time.ts'
import { readOutput, readTree, writeTree } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const sites = join(import.meta.dirname, 'sites')
const names = readdirSync(sites)

/** Builds each folder of `sites/` with both parsers and compares all that came out and was said with its `expected/`. */
test.each(
  // remark first: it is the reference, and what `UPDATE=1` writes.
  names.flatMap((name) => [{ name, parser: 'remark' } as const, { name, parser: 'satteri' } as const]),
)('$name gives the expected files and diagnostics with $parser', async ({ name, parser }) => {
  const outFolder = temporaryFolder()
  const folder = join(sites, name)
  const { diagnostics, ids } = await build({
    siteFolder: folder,
    outFolder,
    listFile: join(temporaryFolder(), 'outputs'),
    now: '2026-11-24T00:00:00Z' as Instant,
    keepGoing: false,
    prune: false,
    dryRun: false,
    jobs: 1,
    clean: false,
    memoryFolder: join(temporaryFolder(), 'cache'),
    runtime: '',
    parser,
  })
  let drawn = 10
  const worded = wordDiagnostics(diagnostics, { language: 'en', ids, draw: (below) => drawn++ % below })
  const style = { language: 'en', viewpoint: { site: folder, folder } } as const
  const said = worded.map((diagnostic) => formatDiagnostic(diagnostic, style)).join('\n')
  const actual = { ...readOutput(outFolder), 'diagnostics.txt': `${said}\n` }

  const expected = join(sites, name, 'expected')
  if (process.env.UPDATE && parser === 'remark') writeTree(expected, actual)
  expect(existsSync(expected), 'run `npm run test:update` and read what it wrote').toBe(true)
  expect(actual).toEqual(readTree(expected))
})
