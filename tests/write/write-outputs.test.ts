import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FileContent, OutputFile } from '../../src/model/output-file.ts'
import { filePath } from '../../src/model/place.ts'
import { foreignClaims as findClaims } from '../../src/write/foreign-claims.ts'
import { readOurList } from '../../src/write/our-files.ts'
import { putFile } from '../../src/write/put-file.ts'
import { surveyFolder } from '../../src/write/survey-folder.ts'
import {
  type Placing,
  type WritePlan,
  type WriteTarget,
  writeOutputs as writePutting,
} from '../../src/write/write-outputs.ts'

let root = ''
let target: WriteTarget = { folder: '', listFile: '' }

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bantin-write-'))
  target = { folder: join(root, 'dist'), listFile: join(root, '.bantin', 'written.txt') }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** All that these sites consist of is printed already. */
const contentOf = async (content: OutputFile['content']) => content as FileContent
const foreignClaims = (planned: readonly OutputFile[], into: WriteTarget) =>
  findClaims(planned, into, contentOf)

/** To write all of them, into the folder as it is. */
function planFor(outputs: readonly OutputFile[], { folder, listFile, prune }: WriteTarget): WritePlan {
  const listed = readOurList(listFile) ?? { files: new Map(), unseen: new Set() }
  return { outputs, inPlace: new Set(), survey: surveyFolder(folder, prune ? 'all' : listed.files), listed }
}

/** Tells `order` which files are put, in the order in which they are. */
function writeOutputs(planned: readonly OutputFile[], into: WriteTarget, order: string[] = []) {
  const plan = planFor(planned, into)
  return writePutting(plan, into, async (files: readonly Placing[]) =>
    files.map(({ content, ...spot }) => {
      order.push(spot.file.slice(into.folder.length + 1))
      return putFile(spot, content as FileContent)
    }),
  )
}

function output(path: string, content: FileContent, source = 'site.yaml'): OutputFile {
  return { path: filePath(path), source: filePath(source), links: [], content }
}

function outputs(files: Readonly<Record<string, FileContent>>): readonly OutputFile[] {
  return Object.entries(files).map(([path, content]) => output(path, content))
}

function put(path: string, content: string): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  return file
}

/** Every file and empty folder of the published site, with what it holds. */
function published(): Record<string, string> {
  return Object.fromEntries(
    readdirSync(target.folder, { recursive: true, withFileTypes: true })
      .map((entry) => ({ entry, file: join(entry.parentPath, entry.name) }))
      .filter(({ entry, file }) => !entry.isDirectory() || readdirSync(file).length === 0)
      .map(({ entry, file }) => [
        file.slice(target.folder.length + 1),
        entry.isDirectory() ? '(empty)' : readFileSync(file, 'utf8'),
      ]),
  )
}

/** The list of our files; the source is shown only where it is not the site's. */
const listed = () => readFileSync(target.listFile, 'utf8').replaceAll('\tsite.yaml', '')

test('writes texts, bytes and copies, and lists them', async () => {
  const photo = put('content/media/anh.jpg', 'ảnh')
  const report = await writeOutputs(
    outputs({
      'tin/a/index.html': 'Một cửa',
      'fonts/a.woff2': new Uint8Array([104, 105]),
      'media/ảnh đẹp.jpg': { copyOf: photo },
    }),
    target,
  )
  expect(report).toEqual({ written: 3, unchanged: 0, removed: 0, foreign: [] })
  expect(published()).toEqual({
    'fonts/a.woff2': 'hi',
    'media/ảnh đẹp.jpg': 'ảnh',
    'tin/a/index.html': 'Một cửa',
  })
  expect(listed()).toBe('fonts/a.woff2\nmedia/ảnh đẹp.jpg\ntin/a/index.html\n')
})

test('does not touch what holds the same bytes already', async () => {
  const photo = put('content/media/anh.jpg', 'x'.repeat(200_000))
  const site = { 'index.html': 'cũ', 'a.css': 'a', 'media/anh.jpg': { copyOf: photo } }
  await writeOutputs(outputs(site), target)
  const longAgo = new Date(0)
  for (const path of Object.keys(site)) utimesSync(join(target.folder, path), longAgo, longAgo)

  const report = await writeOutputs(outputs({ ...site, 'index.html': 'mới' }), target)

  expect(report).toEqual({ written: 1, unchanged: 2, removed: 0, foreign: [] })
  expect(Object.keys(site).map((path) => statSync(join(target.folder, path)).mtimeMs === 0)).toEqual([
    false,
    true,
    true,
  ])
})

test('sees that a copy of the same size has changed, at its very end', async () => {
  const photo = put('content/media/phim.mp4', `${'x'.repeat(200_000)}a`)
  await writeOutputs(outputs({ 'media/phim.mp4': { copyOf: photo } }), target)
  writeFileSync(photo, `${'x'.repeat(200_000)}b`)
  expect(await writeOutputs(outputs({ 'media/phim.mp4': { copyOf: photo } }), target)).toMatchObject({
    written: 1,
  })
  expect(readFileSync(join(target.folder, 'media/phim.mp4'), 'utf8').at(-1)).toBe('b')
})

test('lets everybody read a copy of a file that its author alone may read', async () => {
  const photo = put('content/media/anh.jpg', 'ảnh')
  chmodSync(photo, 0o400)
  await writeOutputs(outputs({ 'media/anh.jpg': { copyOf: photo } }), target)
  expect(statSync(join(target.folder, 'media/anh.jpg')).mode & 0o777).toBe(0o644)
})

test('removes what it wrote earlier, and the folders that this leaves empty', async () => {
  await writeOutputs(outputs({ 'index.html': '', 'tin/a/index.html': 'a', 'tin/b/index.html': 'b' }), target)
  const report = await writeOutputs(outputs({ 'index.html': '', 'tin/b/index.html': 'b' }), target)
  expect(report).toEqual({ written: 0, unchanged: 2, removed: 1, foreign: [] })
  expect(published()).toEqual({ 'index.html': '', 'tin/b/index.html': 'b' })
  expect(listed()).toBe('index.html\ntin/b/index.html\n')
})

test('keeps what was made from a source that has errors now', async () => {
  await writeOutputs([output('tin/a/index.html', 'a', 'news/a.md'), output('index.html', '')], target)
  const report = await writeOutputs(outputs({ 'index.html': '' }), {
    ...target,
    keep: new Set([filePath('news/a.md')]),
  })
  expect(report).toEqual({ written: 0, unchanged: 1, removed: 0, foreign: [] })
  expect(published()).toEqual({ 'index.html': '', 'tin/a/index.html': 'a' })
  expect(listed()).toBe('index.html\ntin/a/index.html\tnews/a.md\n')
})

test('leaves files of others alone, and names them', async () => {
  await writeOutputs(outputs({ 'tin/a/index.html': 'a' }), target)
  put('dist/tin/a/ghi-chu.txt', 'của tôi')
  put('dist/CNAME', 'haiphong.gov.vn')
  put('dist/.git/HEAD', 'ref')
  const report = await writeOutputs(outputs({ 'index.html': '' }), target)
  expect(report).toEqual({ written: 1, unchanged: 0, removed: 1, foreign: ['CNAME', 'tin/a/ghi-chu.txt'] })
  expect(published()).toEqual({
    '.git/HEAD': 'ref',
    CNAME: 'haiphong.gov.vn',
    'index.html': '',
    'tin/a/ghi-chu.txt': 'của tôi',
  })
})

test('never removes what a tampered list names outside its folder', async () => {
  const precious = put('content/site.yaml', 'title: x')
  put('.bantin/written.txt', '../content/site.yaml\n')
  await writeOutputs(outputs({ 'index.html': '' }), target)
  expect(existsSync(precious)).toBe(true)
})

test('turns a file into a folder and a folder into a file', async () => {
  await writeOutputs(outputs({ 'media/a': '1', 'media/b/c.pdf': '2' }), target)
  await writeOutputs(outputs({ 'media/a/c.pdf': '3', 'media/b': '4' }), target)
  expect(published()).toEqual({ 'media/a/c.pdf': '3', 'media/b': '4' })
})

test('cleans up after a run that was killed, and takes what that wrote for its own', async () => {
  put('dist/tin/.bantin-7.tmp', 'nửa')
  put('dist/tin/b/index.html', 'dở dang')
  put('.bantin/written.txt', 'tin/b/index.html\n')
  const report = await writeOutputs(outputs({ 'index.html': '' }), target)
  expect(report).toEqual({ written: 1, unchanged: 0, removed: 1, foreign: [] })
  expect(published()).toEqual({ 'index.html': '' })
})

test('knows every file of ours when it stops in the middle', async () => {
  await writeOutputs(outputs({ 'cu.html': '', 'index.html': 'cũ' }), target)
  const broken = [
    output('index.html', 'mới'),
    output('tin/a/index.html', { copyOf: join(root, 'nothing') }, 'news/a.md'),
  ]
  await expect(writeOutputs(broken, target)).rejects.toThrow(
    `Could not write ${join(target.folder, 'tin/a/index.html')}: no such file or directory.`,
  )
  expect(listed()).toBe('cu.html\nindex.html\ntin/a/index.html\tnews/a.md\tunseen\n')
  expect(await foreignClaims(outputs({ 'index.html': 'mới' }), target)).toEqual([])
  expect(
    readdirSync(target.folder, { recursive: true }).filter((name) => String(name).includes('.tmp')),
  ).toEqual([])
})

test('lets nobody meet a link to nothing: new pages come before those that lead to them', async () => {
  await writeOutputs(outputs({ 'index.html': 'cũ', 'tin/index.html': 'cũ', 'feed.xml': 'cũ' }), target)
  const order: string[] = []
  const files = [
    output('feed.xml', 'mới'),
    output('index.html', 'mới'),
    output('index.html.gz', 'mới'),
    output('t/k7m39/index.html', 'mới', 'news/a.md'),
    output('the/mot-cua/index.html', 'mới'),
    output('tin/2018/09/a/index.html', 'mới', 'news/a.md'),
    output('tin/2018/09/a/index.html.gz', 'mới', 'news/a.md'),
    output('media/anh.txt', 'mới', 'media/anh.txt'),
    output('assets/a.css', 'mới'),
  ]
  await writeOutputs(files, target, order)
  expect(order).toEqual([
    'media/anh.txt',
    'assets/a.css',
    'tin/2018/09/a/index.html',
    'tin/2018/09/a/index.html.gz',
    't/k7m39/index.html',
    'the/mot-cua/index.html',
    'index.html',
    'index.html.gz',
    'feed.xml',
  ])
})

describe('after a run that stopped and an edit', () => {
  const former = [output('tin/2018/09/a/index.html', 'cũ', 'news/a.md'), output('index.html', 'cũ')]
  const stopped = [
    ...former,
    output('tin/2018/09/b/index.html', 'dở', 'news/b.md'),
    output('the/x/index.html', ''),
  ]
  const wanted = [
    output('tin/2018/09/a/index.html', 'mới', 'news/a.md'),
    output('tin/2018/09/b/index.html', 'mới', 'news/b.md'),
    output('the/y/index.html', ''),
    output('index.html', 'mới'),
  ]

  /** Writes the former site, and then of the next one only so many batches. */
  async function stopAfter(batches: number, planned: readonly OutputFile[]): Promise<void> {
    await writeOutputs(former, target)
    let count = 0
    const run = writePutting(planFor(planned, target), target, async (files: readonly Placing[]) => {
      if (files.length > 0) count += 1
      if (count > batches) throw new Error('stopped')
      return files.map(({ content, ...spot }) => putFile(spot, content as FileContent))
    })
    await expect(run).rejects.toThrow('stopped')
  }

  test('what nobody could find is written anew before anything leads to it', async () => {
    await stopAfter(1, stopped)
    const order: string[] = []
    await writeOutputs(wanted, target, order)
    expect(order).toEqual([
      'tin/2018/09/b/index.html',
      'the/y/index.html',
      'tin/2018/09/a/index.html',
      'index.html',
    ])
  })

  test('what readers may have found is written after what it leads to', async () => {
    await stopAfter(2, stopped)
    const order: string[] = []
    await writeOutputs(wanted, target, order)
    expect(order).toEqual([
      'the/y/index.html',
      'tin/2018/09/a/index.html',
      'tin/2018/09/b/index.html',
      'index.html',
    ])
    expect(listed()).not.toContain('unseen')
  })
})

test('opens the doors of a new site last', async () => {
  const order: string[] = []
  const paths = ['404.html', 'index.html', 'tin/index.html', 'the/mot-cua/index.html', 'sitemap.xml']
  await writeOutputs(outputs(Object.fromEntries(paths.map((path) => [path, '']))), target, order)
  expect(order).toEqual(['tin/index.html', 'the/mot-cua/index.html', '404.html', 'index.html', 'sitemap.xml'])
})

test('throws when fewer files arrive than were planned', async () => {
  await expect(writeOutputs([output('a.html', '1'), output('a.html', '2')], target)).rejects.toThrow(
    'Of 2 planned files, 1 have a place of their own.',
  )
})

test('claims nothing in a folder that is new, empty or ours', async () => {
  const site = outputs({ 'index.html': 'a' })
  expect(await foreignClaims(site, target)).toEqual([])
  mkdirSync(join(target.folder, '.git'), { recursive: true })
  expect(await foreignClaims(site, target)).toEqual([])
  await writeOutputs(site, target)
  expect(await foreignClaims(outputs({ 'index.html': 'b', 'tin/index.html': '' }), target)).toEqual([])
})

test('tells whose files are in the way', async () => {
  await writeOutputs(outputs({ 'index.html': 'a', 'media/ours': '' }), target)
  put('dist/tin/index.html', 'khác')
  put('dist/robots.txt', 'giống')
  put('dist/CNAME', 'ngoài đường')
  put('dist/luu-tru', 'tập tin')
  put('dist/media/folder/x.txt', 'bên dưới')
  symlinkSync(root, join(target.folder, 'the'))
  const planned = outputs({
    'index.html': 'b',
    'luu-tru/index.html': '',
    'media/folder': '',
    'media/ours/a.pdf': '',
    'robots.txt': 'giống',
    the: '',
    'tin/index.html': '',
  })
  expect(await foreignClaims(planned, target)).toEqual([
    'luu-tru/index.html',
    'media/folder',
    'the',
    'tin/index.html',
  ])
})

test('names every file there is when the list of ours is lost, and takes them over when it may', async () => {
  put('dist/index.html', 'cũ')
  put('dist/tin/cu/index.html', 'cũ')
  const site = outputs({ 'index.html': 'mới' })
  expect(await foreignClaims(site, target)).toEqual(['index.html', 'tin/cu/index.html'])

  const pruning = { ...target, prune: true }
  expect(await foreignClaims(site, pruning)).toEqual([])
  expect(await writeOutputs(site, pruning)).toEqual({ written: 1, unchanged: 0, removed: 1, foreign: [] })
  expect(published()).toEqual({ 'index.html': 'mới' })
})
