import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { serveFolder } from '../../src/cli/serve-folder.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { stillSurroundings } from './still-surroundings.ts'

const sites = join(import.meta.dirname, '../sites')
const page = 'tin/2018/09/mot-cua/index.html'

/** A site as its golden folder has it, built into `dist`. */
function builtSite(name = 'seed'): string {
  const folder = temporaryFolder()
  cpSync(join(sites, name, 'content'), join(folder, 'content'), { recursive: true })
  cpSync(join(sites, name, 'expected'), join(folder, 'dist'), { recursive: true })
  rmSync(join(folder, 'dist/diagnostics.txt'), { force: true })
  return folder
}

/** The exit code of a command, and what it said. */
async function run(folder: string, ...args: readonly string[]) {
  const { surroundings, printed, remarks } = stillSurroundings(folder)
  const code = await runCommandLine([...args, '--lang', 'en'], surroundings)
  return { code, said: [...printed, ...remarks].join('\n') }
}

function change(file: string, alter: (text: string) => string): void {
  const text = readFileSync(file, 'utf8')
  expect(alter(text)).not.toBe(text)
  writeFileSync(file, alter(text))
}

const seed = 'https://thu.example/'

test.each(
  readdirSync(sites).filter((name) => readdirSync(join(sites, name, 'expected')).includes('index.html')),
)('the pages of the golden site %s say what its list says', async (name) => {
  const { code, said } = await run(sites, 'verify', `${name}/expected`)
  expect(said).toMatch(/^Compared \d+ articles? of https:.*: all as published\.\nThe list is not signed\.$/)
  expect(code).toBe(0)
})

test.each([
  ['a figure in the text', '1.309', '1.390'],
  ['a word of the title', '</h1>', ' giả</h1>'],
  ['a figure in the table', '<data value="1412">1.412</data></td>', '<data value="1412">1.142</data></td>'],
])('notices a change of %s', async (_, was, now) => {
  const folder = builtSite()
  change(join(folder, 'dist', page), (html) => html.replace(was, now))
  const { code, said } = await run(folder, 'verify', 'dist')
  expect(said).toBe(
    `/tin/2018/09/mot-cua/: does not say what the published article says.\nCompared 2 articles of ${seed}: 1 difference.`,
  )
  expect(code).toBe(1)
})

test('notices where a link leads that leaves the site, and nothing of those that stay', async () => {
  const folder = builtSite('english')
  const file = join(folder, 'dist/news/2026/03/first/index.html')
  change(file, (html) => html.replaceAll('href="/news-site/', 'href="/elsewhere/'))
  expect((await run(folder, 'verify', 'dist')).code).toBe(0)
  change(file, (html) => html.replace('https://clocks.example/', 'https://c1ocks.example/'))
  expect((await run(folder, 'verify', 'dist')).said).toContain('/news/2026/03/first/: does not say')
})

test('does not mind other news, another look and less white space', async () => {
  const folder = builtSite()
  change(join(folder, 'dist', page), (html) =>
    html
      .replace(/<section class="other-news[\s\S]*?<\/section>/, '')
      .replace(/<link rel="stylesheet"[^>]*>/, '')
      .replace(/>\s+</g, '><'),
  )
  expect(await run(folder, 'verify', 'dist')).toMatchObject({ code: 0 })
})

test('names the pages that are gone, that are not listed, and that mark nothing', async () => {
  const folder = builtSite()
  const dist = join(folder, 'dist')
  cpSync(join(dist, page), join(dist, 'tin/2018/09/gia-mao/index.html'))
  rmSync(join(dist, page))
  const [other = ''] = ['tin/2026/01/bai-moi/index.html']
  change(join(dist, other), (html) => html.replaceAll(' data-proof=', ' data-was='))
  const { said } = await run(folder, 'verify', 'dist')
  expect(said).toBe(
    [
      '/tin/2026/01/bai-moi/: does not tell what its content is: its template lacks the attributes `data-proof`.',
      '/tin/2018/09/mot-cua/: is on the list, but there is no such page.',
      '/tin/2018/09/gia-mao/: looks like an article, but is not on the list.',
      `Compared 2 articles of ${seed}: 3 differences.`,
    ].join('\n'),
  )
})

test('notices lists that are changed, damaged or gone', async () => {
  const folder = builtSite()
  const lists = join(folder, 'dist/.well-known')
  change(join(lists, 'bantin-2018.json'), (text) => text.replace('"edition":1', '"edition":2'))
  writeFileSync(join(lists, 'bantin-2026.json'), 'null')
  const { said } = await run(folder, 'verify', 'dist')
  expect(said).toContain('/.well-known/bantin-2018.json: is not the list that the index names')
  expect(said).toContain('/.well-known/bantin-2026.json: cannot be read as a list of articles.')
  rmSync(join(lists, 'bantin.json'))
  expect(await run(folder, 'verify', 'dist')).toEqual({
    code: 1,
    said: '/.well-known/bantin.json: is not there, so there is nothing to compare with.',
  })
})

test('compares pages on a host, wherever that is', async () => {
  const folder = join(builtSite('english'), 'dist')
  const server = await serveFolder({ folder, base: '/news-site', ports: [0] })
  onTestFinished(() => server.close())
  const url = `http://localhost:${server.port}/news-site`
  const { code, said } = await run(folder, 'verify', url)
  expect(said).toContain('Compared 1 article of https://host.example/news-site/: all as published.')
  expect(code).toBe(0)
  change(join(folder, 'news/2026/03/first/index.html'), (html) => html.replace('</h1>', '!</h1>'))
  expect((await run(folder, 'verify', `${url}/`)).said).toContain('/news/2026/03/first/: does not say')
  await server.close()
  expect(await run(folder, 'verify', url)).toMatchObject({
    code: 3,
    said: expect.stringContaining('cannot be reached'),
  })
})

/** A new key outside the site, and its public half. */
async function newKey(folder: string) {
  const file = join(temporaryFolder(), 'key.pem')
  const { said } = await run(folder, 'sign', '--new-key', file)
  return { file, publicKey: /Public key: (\S{43})$/.exec(said)?.[1] ?? '' }
}

test('signs with a key that nobody else may read', async () => {
  const folder = builtSite()
  const { file, publicKey } = await newKey(folder)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await run(folder, 'sign', '--key', file)).toEqual({
    code: 0,
    said: `Signed: dist/.well-known/bantin.json.sig. Sign again after every build that changes something.\nPublic key: ${publicKey}`,
  })
  const signed = { code: 0, said: expect.stringContaining(`The list is signed by the key ${publicKey}.`) }
  expect(await run(folder, 'verify', 'dist')).toEqual(signed)
  expect(await run(folder, 'verify', 'dist', '--key', publicKey)).toEqual(signed)
})

test('tells a signature of another list, of another key, and none', async () => {
  const folder = builtSite()
  const { file, publicKey } = await newKey(folder)
  const other = await newKey(folder)
  const about = '/.well-known/bantin.json.sig'
  expect((await run(folder, 'verify', 'dist', '--key', publicKey)).said).toContain(`${about}: is not there`)
  await run(folder, 'sign', '--key', file)
  expect((await run(folder, 'verify', 'dist', '--key', other.publicKey)).said).toContain(
    `${about}: was made with another`,
  )
  change(join(folder, 'dist/.well-known/bantin.json'), (text) => `${text} `)
  expect(await run(folder, 'verify', 'dist', '--key', publicKey)).toEqual({
    code: 1,
    said: `${about}: does not fit the list: it has changed since it was signed.\nCompared 2 articles of ${seed}: 1 difference.`,
  })
  writeFileSync(join(folder, `dist${about}`), 'x')
  expect((await run(folder, 'verify', 'dist')).said).toContain(`${about}: does not fit the list`)
})

test('is left alone by builds, which do not mistake it for theirs', async () => {
  const folder = builtSite()
  rmSync(join(folder, 'dist'), { recursive: true })
  const { file } = await newKey(folder)
  const now = ['--now', '2026-11-24T12:00:00+07:00']
  expect((await run(folder, 'build', ...now)).code).toBe(0)
  await run(folder, 'sign', '--key', file)
  for (const flags of [[], ['--clean'], ['--prune']]) {
    const { said } = await run(folder, 'build', ...now, ...flags)
    expect(said).not.toContain('bantin.json.sig')
    expect((await run(folder, 'verify', 'dist')).said).toContain('The list is signed')
  }
})

test('refuses keys in the site, over other files, and files that hold none', async () => {
  const folder = builtSite()
  const { file } = await newKey(folder)
  const saying = (text: string) => ({ code: 2, said: expect.stringContaining(text) })
  expect(await run(folder, 'sign', '--new-key', 'key.pem')).toEqual(saying('lies in the site'))
  expect(await run(folder, 'sign', '--new-key', 'content/media/key.pem')).toEqual(saying('lies in the site'))
  expect(await run(folder, 'sign', '--new-key', file)).toEqual(saying('does not write over a key'))
  cpSync(file, join(folder, 'key.pem'))
  expect(await run(folder, 'sign', '--key', 'key.pem')).toEqual(saying('lies in the site'))
  const [noKey] = [join(temporaryFolder(), 'no.pem')]
  writeFileSync(noKey, 'x')
  expect(await run(folder, 'sign', '--key', noKey)).toEqual(saying('holds no secret Ed25519 key'))
  expect(await run(folder, 'sign')).toEqual(saying('No key to sign with'))
  expect(await run(folder, 'verify', 'dist', '--key', 'abc')).toEqual(saying('is not a public key'))
  expect(await run(folder, 'verify', 'nowhere')).toEqual(saying('nowhere'))
})
