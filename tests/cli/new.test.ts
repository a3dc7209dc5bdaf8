import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { pathsBelow, readTree, writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { stillSurroundings } from './still-surroundings.ts'

const siteYaml = readFileSync(join(import.meta.dirname, '../../starter/vi/content/site.yaml'), 'utf8')

/** The folder of a site with nothing but its settings. */
function site(): string {
  const folder = temporaryFolder()
  writeTree(folder, { 'content/site.yaml': siteYaml })
  return folder
}

test('writes an article with everything that can be known, and names what cannot', async () => {
  const folder = site()
  const { surroundings, printed } = stillSurroundings(folder)
  expect(await runCommandLine(['new', '  Một cửa:  "bước đầu" '], surroundings)).toBe(0)
  // The year and the day are those of the site's zone, where it is past midnight.
  expect(printed).toEqual(['content/news/2019/mot-cua-buoc-dau.md'])
  expect(readFileSync(join(folder, 'content/news/2019/mot-cua-buoc-dau.md'), 'utf8')).toBe(`---
id: abcde
title: 'Một cửa: "bước đầu"'
summary: # một đến ba câu, hiện ở đầu bài và trong danh sách tin
published: 2019-01-01T00:30+07:00
author: # ví dụ: Nguyễn Hải; nhiều người: [Nguyễn Hải, Trần Minh]
source:
  name: # nơi có tin, ví dụ: haiphong.gov.vn; thêm \`url\` và \`date\` nếu có
category: tin-tuc
---

`)
})

test('overwrites nothing', async () => {
  const folder = site()
  const { surroundings, printed } = stillSurroundings(folder)
  for (const title of ['Một cửa', 'Mốt cua', 'MỘT CỬA!']) await runCommandLine(['new', title], surroundings)
  expect(printed).toEqual([
    'content/news/2019/mot-cua.md',
    'content/news/2019/mot-cua-2.md',
    'content/news/2019/mot-cua-3.md',
  ])
})

test('names the file after the id when the title has no letter that an address can have', async () => {
  const { surroundings, printed } = stillSurroundings(site())
  await runCommandLine(['new', '北京'], surroundings)
  expect(printed).toEqual(['content/news/2019/abcde.md'])
})

test('gives an id that no other article has', async () => {
  const folder = site()
  mkdirSync(join(folder, 'content/news/2001'), { recursive: true })
  writeFileSync(join(folder, 'content/news/2001/old.md'), '---\nid: abcde\nbroken: [\n')
  const { surroundings } = stillSurroundings(folder)
  await runCommandLine(['new', 'Tin'], surroundings)
  expect(readFileSync(join(folder, 'content/news/2019/tin.md'), 'utf8')).toMatch(/^---\nid: fghjk\n/)
})

test('takes a category of the site, and no other', async () => {
  const folder = site()
  const { surroundings, remarks } = stillSurroundings(folder)
  expect(await runCommandLine(['new', 'Tin', '--category', 'thong-bao'], surroundings)).toBe(0)
  expect(readFileSync(join(folder, 'content/news/2019/tin.md'), 'utf8')).toContain('\ncategory: thong-bao\n')
  remarks.length = 0
  expect(await runCommandLine(['new', 'Tin', '--category', 'thong-bo'], surroundings)).toBe(2)
  expect(remarks).toEqual(['Trang tin không có chuyên mục `thong-bo`.\n  Có phải ý bạn là `thong-bao`?'])
  expect(pathsBelow(join(folder, 'content/news'))).toEqual(['2019/tin.md'])
})

test('writes nothing without a title', async () => {
  const folder = temporaryFolder()
  const { surroundings } = stillSurroundings(folder)
  expect(await runCommandLine(['new', ' '], surroundings)).toBe(2)
  expect(pathsBelow(folder)).toEqual([])
})

test.each([
  ['vi', 'gioi-thieu.md', 'tin-tuc'],
  ['en', 'about.md', 'news'],
])('begins a site in an empty folder, in %s', async (language, page, category) => {
  const folder = temporaryFolder()
  const { surroundings, printed } = stillSurroundings(folder)
  expect(await runCommandLine(['new', 'Tin', '--lang', language], surroundings)).toBe(0)
  expect(printed).toEqual(['content/news/2019/tin.md'])
  expect(pathsBelow(folder)).toEqual([
    'content/.gitattributes',
    'content/media/emblem.svg',
    'content/news/2019/tin.md',
    `content/pages/${page}`,
    'content/site.yaml',
  ])
  expect(readTree(folder)['content/news/2019/tin.md']).toContain(`\ncategory: ${category}\n`)
})

test('beginning a site leaves alone what is there', async () => {
  const folder = temporaryFolder()
  writeTree(folder, { 'content/media/emblem.svg': '<svg/>', 'content/news/2001/old.md': 'Old' })
  const { surroundings } = stillSurroundings(folder)
  expect(await runCommandLine(['new', 'Tin'], surroundings)).toBe(0)
  expect(readTree(folder)).toMatchObject({
    'content/media/emblem.svg': '<svg/>',
    'content/news/2001/old.md': 'Old',
  })
})

test('says what is wrong with site.yaml instead of writing for a site it cannot read', async () => {
  const folder = temporaryFolder()
  writeTree(folder, { 'content/site.yaml': siteYaml.replace('url: https', 'url: ftp') })
  const { surroundings, printed } = stillSurroundings(folder)
  expect(await runCommandLine(['new', 'Tin'], surroundings)).toBe(1)
  expect(printed.join('\n')).toMatch(/^content\/site\.yaml:\d+:\d+ lỗi field\/malformed {2}`url` là /)
  expect(pathsBelow(folder)).toEqual(['content/site.yaml'])
})

test('cuts the name of the file between words when the title is long', async () => {
  const { surroundings, printed } = stillSurroundings(site())
  expect(await runCommandLine(['new', 'Rất dài '.repeat(40)], surroundings)).toBe(0)
  expect(await runCommandLine(['new', 'a'.repeat(300)], surroundings)).toBe(0)
  expect(printed).toEqual([
    `content/news/2019/${'rat-dai-'.repeat(10).slice(0, -1)}.md`,
    `content/news/2019/${'a'.repeat(80)}.md`,
  ])
})

test('tells of the site it began even when the category is wrong', async () => {
  const folder = temporaryFolder()
  const { surroundings, remarks } = stillSurroundings(folder)
  expect(await runCommandLine(['new', 'Tin', '--category', 'la'], surroundings)).toBe(2)
  expect(remarks[0]).toBe(`Đã tạo một trang tin mới trong ${folder}:`)
})
