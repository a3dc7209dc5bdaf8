import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFile } from '../../src/cli/list-file.ts'
import { outFolder } from '../../src/cli/out-folder.ts'
import { siteFolder, siteFolderToBe } from '../../src/cli/site-folder.ts'
import { UsageFault } from '../../src/cli/usage-fault.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

/** A home folder with a site in it. */
function standpoint(): { readonly home: string; readonly folder: string; readonly site: string } {
  const home = temporaryFolder()
  const site = join(home, 'site')
  mkdirSync(join(site, 'content', 'news'), { recursive: true })
  writeFileSync(join(site, 'content', 'site.yaml'), 'title: A\n')
  return { home, folder: site, site }
}

function faultOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (fault) {
    if (!(fault instanceof UsageFault)) throw fault
    return { problem: fault.problem, ...fault.values }
  }
}

test('writes into dist, or wherever it is told that nothing can be lost', () => {
  const { site, ...at } = standpoint()
  expect(outFolder(undefined, site, at)).toBe(join(site, 'dist'))
  expect(outFolder('public/html', site, at)).toBe(join(site, 'public', 'html'))
  expect(outFolder('../elsewhere', site, at)).toBe(join(at.home, 'elsewhere'))
  expect(outFolder('content-html', site, at)).toBe(join(site, 'content-html'))
})

test.each([
  ['/', 'root'],
  ['..', 'home'],
  ['.', 'site'],
  ['templates', 'site'],
  ['.git/html', 'site'],
  ['content', 'content'],
  ['content/news/html', 'content'],
  ['taken', 'file'],
  ['taken/html', 'file'],
  ['link/html', 'content'],
])('refuses to write into %s', (out, because) => {
  const { site, ...at } = standpoint()
  writeFileSync(join(site, 'taken'), '')
  symlinkSync(join(site, 'content'), join(site, 'link'))
  expect(faultOf(() => outFolder(out, site, at))).toEqual({ problem: 'unsafe-out', folder: out, because })
})

test('refuses a folder around the site', () => {
  const { site, home } = standpoint()
  const elsewhere = temporaryFolder()
  expect(faultOf(() => outFolder(home, site, { folder: site, home: elsewhere }))).toEqual({
    problem: 'unsafe-out',
    folder: home,
    because: 'content',
  })
})

test('finds the site in the folder it is given', () => {
  const { site, home } = standpoint()
  expect(siteFolder('.', { folder: site, home })).toBe(site)
  expect(siteFolder('site', { folder: home, home })).toBe(site)
})

test('names the site around a folder inside it', () => {
  const { site, home } = standpoint()
  const folder = join(site, 'content', 'news')
  const fault = { problem: 'content-missing', folder: '.', enclosing: '../..' }
  expect(faultOf(() => siteFolder('.', { folder, home }))).toEqual(fault)
  expect(faultOf(() => siteFolderToBe('.', { folder, home }))).toEqual(fault)
})

test('tells a folder that does not exist from one without a site', () => {
  const folder = temporaryFolder()
  const at = { folder, home: '/nowhere' }
  expect(faultOf(() => siteFolder('x', at))).toEqual({ problem: 'folder-missing', folder: 'x' })
  writeFileSync(join(folder, 'file'), '')
  expect(faultOf(() => siteFolder('file/x', at))).toEqual({ problem: 'folder-missing', folder: 'file/x' })
  expect(faultOf(() => siteFolder('.', at))).toEqual({ problem: 'content-missing', folder: '.' })
})

test('begins a site in an empty folder, but not in somebody’s home', () => {
  const folder = temporaryFolder()
  expect(siteFolderToBe('.', { folder, home: '/nowhere' })).toBe(folder)
  expect(faultOf(() => siteFolderToBe('.', { folder, home: folder }))).toEqual({
    problem: 'unsafe-site',
    folder,
  })
})

test('keeps one list of our files for each output folder, outside of it', () => {
  expect(listFile('/srv/site/dist', '/srv/site')).toBe('/srv/site/.bantin/outputs/dist')
  expect(listFile('/srv/html', '/srv/site')).toBe('/srv/site/.bantin/outputs/..%2Fhtml')
  // Encoded, a Vietnamese letter takes up to nine of the 255 bytes that a name may have.
  const [one, other] = ['a', 'b'].map((end) => listFile(`/srv/site/${'ộ'.repeat(30)}${end}`, '/srv/site'))
  expect(one).toMatch(/^\/srv\/site\/\.bantin\/outputs\/[0-9a-f]{64}$/)
  expect(one).not.toBe(other)
})
