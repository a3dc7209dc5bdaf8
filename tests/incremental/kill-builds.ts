/** Kills builds at random moments, and proves after each that the site is whole and that the next build mends it. */
import { existsSync, type FSWatcher, mkdirSync, rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { isTemporaryName } from '../../src/write/temporary-name.ts'
import { type Random, randomFrom } from '../bench/random.ts'
import { buildRequest } from '../setup/build-request.ts'
import { type Fingerprints, fingerprints } from '../setup/fingerprints.ts'
import { startBantin } from '../setup/start-bantin.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { deadLinks } from './dead-links.ts'
import { randomEdit, randomSite } from './random-site.ts'
import { layOut } from './small-site.ts'

const now = '2026-11-24T00:00:00Z'
/** What people and machines open without a link from another page. */
const doors = ['index.html', '404.html', 'feed.xml', 'sitemap.xml'] as const

export interface Campaign {
  readonly seed: number
  readonly kills: number
  readonly articles: number
}

/** Every third killed build is followed by another edit and another kill; every eighth begins without a site. */
export async function killBuilds({ seed, kills, articles }: Campaign): Promise<void> {
  const random = randomFrom(seed)
  const folder = temporaryFolder()
  const dist = join(folder, 'dist')
  let site = randomSite(random, articles)
  layOut(folder, site)
  /** What was there when a build last ended, and what was to be there after each build since. */
  let states: Fingerprints[] = [{}]
  let spans: Spans = { startMs: 600, writeMs: 300 }
  for (let killed = 0; killed < kills; ) {
    const wanted = await cleanSite(folder)
    const outcome = await killOne(folder, random, spans)
    states.push(wanted)
    killed += outcome.wasKilled ? 1 : 0
    const story = `SEED=${seed}, kill ${killed}, ${outcome.moment}`
    expect(wrongFiles(dist, states), story).toEqual([])
    expect(deadLinks(dist, doorsOf(states)), story).toEqual([])
    if (random.chance(2 / 3) || killed === kills) {
      spans = await buildToTheEnd(folder, story)
      expect(fingerprints(dist), story).toEqual(wanted)
      expect(existsSync(join(folder, '.bantin', 'lock')), story).toBe(false)
      states = [wanted]
    }
    const after = randomEdit(random, site)
    layOut(folder, after, site)
    // Articles come and go here as nobody lets go of a published one.
    rmSync(join(folder, 'content', 'urls.lock'), { force: true })
    site = after
  }
}

/** Files that are neither what they were nor what they were to become. */
function wrongFiles(dist: string, states: readonly Fingerprints[]): readonly string[] {
  if (!existsSync(dist)) return []
  return Object.entries(fingerprints(dist))
    .filter(([path, digest]) => !isLeftover(path) && !states.some((state) => state[path] === digest))
    .map(([path]) => path)
}

function isLeftover(path: string): boolean {
  return isTemporaryName(path.slice(path.lastIndexOf('/') + 1))
}

/** Besides the site's own doors, readers know every page that has been there all the time and is to stay. */
function doorsOf(states: readonly Fingerprints[]): readonly string[] {
  const known = Object.keys(states[0] ?? {}).filter((path) => path.endsWith('.html'))
  return [...doors, ...known.filter((path) => states.every((state) => path in state))]
}

async function cleanSite(folder: string): Promise<Fingerprints> {
  const request = buildRequest(folder, temporaryFolder())
  await buildSite(request)
  return fingerprints(request.outFolder)
}

/** How long a build takes until it begins to write, and from then on. */
interface Spans {
  readonly startMs: number
  readonly writeMs: number
}

const command = (folder: string) => ['build', folder, '--now', now, '--jobs', '2']

async function buildToTheEnd(folder: string, story: string): Promise<Spans> {
  const start = performance.now()
  let writing = start
  const build = startBantin(command(folder))
  const watching = whenWriting(folder, () => {
    writing = performance.now()
  })
  const { code, err } = await build.ended
  watching.stop()
  expect({ code, err }, story).toEqual({ code: 0, err: '' })
  return { startMs: Math.max(100, writing - start), writeMs: Math.max(50, performance.now() - writing) }
}

/** Most of what may go wrong goes wrong while it writes, so two of three are killed then. */
async function killOne(folder: string, random: Random, { startMs, writeMs }: Spans) {
  const share = random.between(0, 1000) / 1000
  const isWhileWriting = random.chance(2 / 3)
  const build = startBantin(command(folder))
  // A random moment is no event that one could wait for.
  const killIn = (milliseconds: number) => setTimeout(() => build.child.kill('SIGKILL'), milliseconds)
  const timers = isWhileWriting ? [] : [killIn(share * (startMs + writeMs))]
  const watching = whenWriting(folder, () => {
    if (isWhileWriting && timers.length === 0) timers.push(killIn(share * writeMs))
  })
  await build.ended
  watching.stop()
  for (const timer of timers) clearTimeout(timer)
  const moment = isWhileWriting
    ? `${Math.round(share * writeMs)} ms after the first file`
    : `${Math.round(share * (startMs + writeMs))} ms after the start`
  return { wasKilled: build.child.signalCode === 'SIGKILL', moment }
}

/** A build that begins to write notes first which files it is about to write, and takes back what was noted of them. */
function whenWriting(folder: string, tell: () => void): { readonly stop: () => void } {
  const watchers = ['outputs', 'cache'].map((name): FSWatcher => {
    const watched = join(folder, '.bantin', name)
    mkdirSync(watched, { recursive: true })
    return watch(watched, (_, file) => {
      if (name === 'outputs' || file?.startsWith('outputs-')) tell()
    })
  })
  return { stop: () => watchers.map((watcher) => watcher.close()) }
}
