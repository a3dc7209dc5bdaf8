import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findContent } from '../../src/read/find-content.ts'
import { readSource } from '../../src/read/read-source.ts'
import { walkFolder } from '../../src/read/walk-folder.ts'

let folder: string

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'bantin-read-')))
})

afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
}

/** What is found, the texts read. */
async function readContent(of: string) {
  const { site, sources, ...others } = await findContent(await walkFolder(of))
  return { ...(site && { site: readSource(site) }), sources: sources.map(readSource), ...others }
}

test('sorts what it finds into settings, sources, media and strangers', async () => {
  await write({
    'site.yaml': 'title: A\n',
    'news/2018/b.md': 'b',
    'news/2018/anh.jpg': 'jpg',
    'news/2018/ban-nhap.md.txt': '',
    'news/2018/khong-duoi': '',
    'pages/lien-he.MD': 'c',
    'media/ghi-chu.txt': 'four',
    'lac-cho.md': '',
  })
  expect(await readContent(folder)).toEqual({
    site: { path: 'site.yaml', text: 'title: A\n' },
    sources: [
      { path: 'news/2018/b.md', text: 'b' },
      { path: 'pages/lien-he.MD', text: 'c' },
    ],
    media: [
      { path: 'media/ghi-chu.txt', location: join(folder, 'media/ghi-chu.txt'), bytes: 4 },
      { path: 'news/2018/anh.jpg', location: join(folder, 'news/2018/anh.jpg'), bytes: 3 },
    ],
    strangers: ['lac-cho.md', 'news/2018/ban-nhap.md.txt', 'news/2018/khong-duoi'],
  })
})

test('gives a folder without files as empty content', async () => {
  expect(await readContent(folder)).toEqual({ sources: [], media: [], strangers: [] })
})

test('passes over hidden files and what editors and systems leave behind', async () => {
  await write({
    '.obsidian/app.json': '',
    'news/.DS_Store': '',
    'news/Thumbs.db': '',
    'news/desktop.ini': '',
    'news/a.md~': '',
    'news/.a.md.swp': '',
    'media/~$bao-cao.docx': '',
  })
  expect(await readContent(folder)).toEqual({ sources: [], media: [], strangers: [] })
})

test('orders paths as text in NFC, whatever form the file system keeps', async () => {
  await write({ 'news/e\u0302.md': '1', 'news/f.md': '2', 'news/B.md': '3', 'news/a/z.md': '4' })
  const { sources } = await readContent(folder)
  expect(sources.map(({ path }) => path)).toEqual(['news/B.md', 'news/a/z.md', 'news/f.md', 'news/\u00ea.md'])
})

test('keeps two files whose names differ only in Unicode form', async () => {
  await write({ 'news/e\u0302.md': 'decomposed', 'news/\u00ea.md': 'composed' })
  const { sources } = await readContent(folder)
  expect(sources).toEqual([
    { path: 'news/\u00ea.md', text: 'decomposed' },
    { path: 'news/\u00ea.md', text: 'composed' },
  ])
})

test('follows a link inside the folder, and calls one that leads elsewhere a stranger', async () => {
  await write({ 'news/a.md': 'text', 'media/b.png': 'b' })
  await symlink('../media/b.png', join(folder, 'news/inside.png'))
  await symlink('/etc/hostname', join(folder, 'news/outside.md'))
  await symlink('nothing', join(folder, 'news/nowhere.md'))
  await symlink('../media', join(folder, 'news/folder'))
  expect(await readContent(folder)).toEqual({
    sources: [{ path: 'news/a.md', text: 'text' }],
    media: [
      { path: 'media/b.png', location: join(folder, 'media/b.png'), bytes: 1 },
      { path: 'news/inside.png', location: join(folder, 'news/inside.png'), bytes: 1 },
    ],
    strangers: ['news/folder', 'news/nowhere.md', 'news/outside.md'],
  })
})

test('names the folder that cannot be read', async () => {
  const missing = join(folder, 'missing')
  await expect(readContent(missing)).rejects.toThrow(`The folder ${missing} cannot be read.`)
})

test('takes for media beside an article what readers can be given, but no text: its `.md` may be forgotten', async () => {
  await write({
    'news/lich.ics': '',
    'news/ban-do.odg': '',
    'news/phim.vtt': '',
    'news/bai.txt': '',
    'news/a.html': '',
  })
  const { media, strangers } = await readContent(folder)
  expect(media.map(({ path }) => path)).toEqual(['news/ban-do.odg', 'news/lich.ics', 'news/phim.vtt'])
  expect(strangers).toEqual(['news/a.html', 'news/bai.txt'])
})
