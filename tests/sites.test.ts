import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../src/build-site.ts'
import { formatDiagnostic } from '../src/cli/printing/format-diagnostic.ts'
import { wordDiagnostics } from '../src/cli/printing/worded-diagnostic.ts'
import { buildRequest } from './setup/build-request.ts'
import { readOutput, readTree, writeTree } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const sites = join(import.meta.dirname, 'sites')
const names = readdirSync(sites)

/** Builds each folder of `sites/` with both parsers and compares all that came out and was said with its `expected/`. */
test.each(
  // remark first: it is the reference, and what `UPDATE=1` writes.
  names.flatMap((name) => [{ name, parser: 'remark' } as const, { name, parser: 'satteri' } as const]),
)('$name gives the expected files and diagnostics with $parser', async ({ name, parser }) => {
  const folder = join(sites, name)
  const request = buildRequest(folder, temporaryFolder(), {
    outFolder: temporaryFolder(),
    parser,
    // A ledger among the content is what the build leaves as it is.
    ledger: existsSync(join(folder, 'content/urls.lock')) ? 'frozen' : 'leave',
  })
  const { diagnostics, ids } = await buildSite(request)
  let drawn = 10
  const worded = wordDiagnostics(diagnostics, { language: 'en', ids, draw: (below) => drawn++ % below })
  const style = { language: 'en', viewpoint: { site: folder, folder } } as const
  const said = worded.map((diagnostic) => formatDiagnostic(diagnostic, style)).join('\n')
  const actual = { ...(await readOutput(request.outFolder)), 'diagnostics.txt': `${said}\n` }

  const expected = join(sites, name, 'expected')
  if (process.env.UPDATE && parser === 'remark') writeTree(expected, actual)
  expect(existsSync(expected), 'run `npm run test:update` and read what it wrote').toBe(true)
  expect(actual).toEqual(readTree(expected))
})
