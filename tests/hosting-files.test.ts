/** Every byte that hosts are told of the golden site whose addresses have all moved. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { catalogueContent } from '../src/catalogue-content.ts'
import { crewOf } from '../src/engine/crew.ts'
import { noMemory } from '../src/engine/memory.ts'
import { stopwatch } from '../src/engine/stopwatch.ts'
import type { Site } from '../src/model/site.ts'
import type { Instant } from '../src/model/time.ts'
import { hostingFiles } from '../src/render/hosting/hosting-files.ts'
import { hosts } from '../src/render/hosting/hosts.ts'
import { lookAtSite } from '../src/site-on-disk.ts'
import { workshop } from '../src/works/works.ts'
import { readTree, writeTree } from './setup/file-tree.ts'

const folder = join(import.meta.dirname, 'sites/moved')
const expected = join(import.meta.dirname, 'hosting-files')

async function movedSite(): Promise<Site> {
  const memory = noMemory()
  const onDisk = await lookAtSite(folder, { began: memory.now(), version: '' })
  const crew = crewOf({ ...workshop, jobs: 1 })
  const now = '2026-11-24T00:00:00Z' as Instant
  const { value } = await catalogueContent(
    { configuration: undefined, packages: undefined, now, preview: false, keepGoing: false },
    { crew, memory, watch: stopwatch(), ...onDisk },
  ).finally(crew.end)
  return value.site as Site
}

test('each host is told of every address that leads on', async () => {
  const site = await movedSite()
  const names = Object.keys(hosts) as (keyof typeof hosts)[]
  const told = Object.fromEntries(
    names.flatMap((name) =>
      hostingFiles(site, name).value.map(({ file, text }) => [`${name}/${file.replace(/^\./, '')}`, text]),
    ),
  )
  if (process.env.UPDATE) writeTree(expected, told)
  expect(told).toEqual(readTree(expected))
})
