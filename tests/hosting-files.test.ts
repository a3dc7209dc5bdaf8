/** Every byte that hosts are told of the golden site whose addresses have all moved. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../src/build-site.ts'
import type { Hosting } from '../src/model/configuration.ts'
import { buildRequest } from './setup/build-request.ts'
import { readTree, writeTree } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const site = join(import.meta.dirname, 'sites/moved')
const expected = join(import.meta.dirname, 'hosting-files')

const files: Readonly<Record<Hosting, string>> = {
  apache: 'dist/.htaccess',
  caddy: '.bantin/hosting/caddy.redirects',
  cloudflare: 'dist/_redirects',
  iis: 'dist/web.config',
  netlify: 'dist/_redirects',
  nginx: '.bantin/hosting/nginx.map',
  s3: '.bantin/hosting/s3.json',
}

test('each host is told of every address that leads on', async () => {
  const folder = temporaryFolder()
  writeTree(folder, readTree(site))
  const told: Record<string, string> = {}
  for (const [host, file] of Object.entries(files)) {
    writeFileSync(join(folder, 'bantin.config.ts'), `export default { hosting: '${host}' }\n`)
    const { diagnostics } = await buildSite(buildRequest(folder, folder, { ledger: 'frozen' }))
    expect(diagnostics).toEqual([])
    told[`${host}.txt`] = readFileSync(join(folder, file), 'utf8')
  }
  if (process.env.UPDATE) writeTree(expected, told)
  expect(told).toEqual(readTree(expected))
})
