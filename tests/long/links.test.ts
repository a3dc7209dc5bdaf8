/** Every link of a site larger than those of the other tests leads to something. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { layOutSite } from '../bench/lay-out-site.ts'
import { bantin } from '../bench/tools.ts'
import { buildRequest } from '../setup/build-request.ts'
import { checkLinks } from '../setup/check-links.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

/** What becomes of articles, by lines of front matter. */
const lives = [
  'aliases: [/tin-cu/mot-cua.html]',
  'status: withdrawn\nreason: Số liệu sai',
  'status: removed\nreason: Theo yêu cầu',
  'expires: 2026-11-01T00:00+07:00',
  'corrections: [{ date: 2026-11-20T08:00+07:00, was: Một, now: Hai, kind: major }]',
  'pinnedUntil: 2026-12-31T00:00+07:00',
  'slug: dia-chi-khac',
]

test('a thousand articles below a folder, some of them moved, corrected, withdrawn or removed, have no broken link', async () => {
  const folder = temporaryFolder()
  layOutSite(bantin, folder, 1000)
  const news = join(folder, 'content/news')
  const articles = readdirSync(news, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
  lives.forEach((life, at) => {
    const file = join(news, articles.at(-1 - at * 7) ?? '')
    writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${life}\n`))
  })
  const settings = join(folder, 'content/site.yaml')
  const url = 'https://host.example/tin-tuc'
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^url: .*$/m, `url: ${url}`))
  writeFileSync(join(folder, 'bantin.config.ts'), "export default { hosting: 'netlify' }\n")
  const { outFolder, ...request } = buildRequest(folder, folder, { jobs: 2 })
  expect(await buildSite({ outFolder, ...request })).toMatchObject({ outcome: 'published' })
  const { broken, followed } = checkLinks(outFolder, url)
  expect(broken).toEqual([])
  expect(followed).toBeGreaterThan(100_000)
}, 120_000)
