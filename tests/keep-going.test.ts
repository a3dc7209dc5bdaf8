import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../src/build-site.ts'
import { buildRequest } from './setup/build-request.ts'
import { readTree, writeTree } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
const settings = `title: Bản tin
description: Tin thử
url: https://thu.example
locale: vi
zone: Asia/Ho_Chi_Minh
agency: { name: Cơ quan, responsible: Ban biên tập, address: 1 đường Thử, email: thu@thu.example, emblem: emblem.svg }
categories: { tin-tuc: Tin tức }
`

function articleText(id: string, summary: string): string {
  return `---
id: ${id}
title: Bài ${id}
${summary}
published: 2026-01-01T08:00+07:00
author: Nguyễn Hải
source: { name: thu.example }
category: tin-tuc
---

![Hình vẽ](${id}.svg)
`
}

function content(summaryOfFirst: string) {
  return {
    'site.yaml': settings,
    'media/emblem.svg': drawing,
    'news/cu.md': articleText('k7m39', summaryOfFirst),
    'news/k7m39.svg': drawing,
    'news/moi.md': articleText('m2p5x', 'summary: Tóm tắt.'),
    'news/m2p5x.svg': drawing,
  }
}

const page = 'tin/2026/01/cu/index.html'
const short = 't/k7m39/index.html'
const picture = 'media/news/k7m39.svg'

test('a published article that breaks keeps its page, short link and pictures, until it is mended or gone', async () => {
  const site = temporaryFolder()
  const outFolder = join(site, 'dist')
  const published = async (files: Readonly<Record<string, string>>, keepGoing = true) => {
    writeTree(join(site, 'content'), files)
    const { outcome } = await buildSite(buildRequest(site, site, { keepGoing }))
    return { outcome, output: readTree(outFolder) }
  }

  const before = await published(content('summary: Tóm tắt.'))
  expect(before.outcome).toBe('published')

  const refused = await published(content('sumary: Tóm tắt.'), false)
  expect(refused).toEqual({ outcome: 'refused', output: before.output })

  const broken = await published(content('sumary: Tóm tắt.'))
  expect(broken.outcome).toBe('partly')
  for (const path of [page, short, picture]) expect(broken.output[path]).toBe(before.output[path])
  expect(broken.output['tin/index.html']).not.toContain('Bài k7m39')

  const { 'news/cu.md': gone, ...rest } = content('')
  const after = await published(rest)
  expect(after.outcome).toBe('published')
  for (const path of [page, short, picture]) expect(after.output[path]).toBeUndefined()
})
