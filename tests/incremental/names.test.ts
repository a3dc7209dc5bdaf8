import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildRequest } from '../../src/model/build-report.ts'
import { buildRequest } from '../setup/build-request.ts'
import { fingerprints } from '../setup/fingerprints.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { deadLinks } from './dead-links.ts'
import { layOut } from './small-site.ts'

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>'
/** A letter with two marks, as macOS keeps it. */
const decomposed = 'điện-tử'.normalize('NFD')
const longest = 200

const articleNames = {
  'with 200 bytes': `${'a'.repeat(longest - 3)}.md`,
  'with 200 bytes of Vietnamese': `${'ắ'.repeat(65)}.md`,
  'with spaces': 'khai trương một cửa.md',
  'in decomposed form': `${decomposed}.md`,
}
const mediaNames = {
  'with 200 bytes': `${'b'.repeat(longest - 4)}.svg`,
  'with spaces': 'ảnh đẹp  hai.svg',
  'in decomposed form': `${decomposed}.svg`,
  'with an emoji': '🏛️ trụ sở 👩‍💼.svg',
  'that mean something in an address': 'a+c&d=e(1).svg',
}

function site(files: Readonly<Record<string, string>>): BuildRequest {
  const folder = temporaryFolder()
  layOut(folder, { title: 'Bản tin', articles: [] })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
    writeFileSync(join(folder, 'content', path), text)
  }
  return buildRequest(folder, folder)
}

const article = (body: string) => `---
id: k7m39
title: Khai trương
summary: Từ hôm nay.
published: 2026-09-28T16:30+07:00
author: Nguyễn Hải
source: { name: haiphong.example }
category: a
---

${body}
`

/** Built, changed by nothing, and changed: each time as a clean build does it, with no link to nothing. */
async function expectSound(request: BuildRequest, edit: () => void): Promise<void> {
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', diagnostics: [] })
  expect(await buildSite(request)).toMatchObject({ outcome: 'published', written: 0 })
  edit()
  await buildSite(request)
  const clean = buildRequest(request.siteFolder, temporaryFolder())
  await buildSite(clean)
  expect(fingerprints(request.outFolder)).toEqual(fingerprints(clean.outFolder))
  expect(deadLinks(request.outFolder, ['index.html', 'sitemap.xml'])).toEqual([])
}

test.each(Object.entries(articleNames))('takes article names %s', async (_, name) => {
  const request = site({ [`news/${name}`]: article('Nội dung.') })
  const file = join(request.siteFolder, 'content/news', name)
  await expectSound(request, () => writeFileSync(file, article('Khác.')))
})

test.each(Object.entries(mediaNames))('takes picture names %s', async (_, name) => {
  const request = site({
    'news/bai.md': article(`![Ảnh](<${name.normalize('NFC')}>)`),
    [`media/${name}`]: picture,
  })
  const file = join(request.siteFolder, 'content/media', name)
  await expectSound(request, () => writeFileSync(file, picture.replace('8', '9')))
  expect(readFileSync(join(request.outFolder, 'media', name.normalize('NFC')), 'utf8')).toContain('width="9"')
})

test('a name whose Unicode form changes is the same file still', async () => {
  const request = site({
    'news/bai.md': article('![Ảnh](điện-tử.svg)'),
    [`media/${decomposed}.svg`]: picture,
  })
  const media = join(request.siteFolder, 'content/media')
  await expectSound(request, () => {
    rmSync(join(media, `${decomposed}.svg`))
    writeFileSync(join(media, `${decomposed.normalize('NFC')}.svg`), picture)
  })
})
