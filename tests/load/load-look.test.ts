import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileTemplates } from '../../src/load/compile-templates.ts'
import { drawPageOf } from '../../src/load/draw-page-of.ts'
import { loadLook } from '../../src/load/load-look.ts'
import { packageRoot } from '../../src/load/package-root.ts'
import type { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import type { Look } from '../../src/model/look.ts'
import { writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { models } from '../templates/sample-models.ts'

const accent = '#9d1b1f'

/** A site's folder with these templates of its own, and without any package. */
function siteWith(templates: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  writeTree(
    folder,
    Object.fromEntries(Object.entries(templates).map(([path, text]) => [`templates/${path}`, text])),
  )
  return folder
}

function textOf(look: Look, href: string): string {
  const content = look.files.find(({ path }) => `/${path}` === href)?.content
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : String(content)
}

async function faultOf(siteFolder: string) {
  const fault: ConfigurationFault = await loadLook({ siteFolder, accent, icons: [] }).then(
    () => expect.unreachable(),
    (error) => error,
  )
  const { problem, values, place } = fault
  return { problem, values, place: { ...place, file: place.file.slice(siteFolder.length + 1) } }
}

describe('our own look', async () => {
  const look = await loadLook({ siteFolder: join(packageRoot, 'tests/load'), accent, icons: [] })
  const paths = look.files.map(({ path }) => path)
  const style = textOf(look, look.assets.style)

  test('draws pages', async () => {
    expect((await drawPageOf(look.templates))(models.page)).toContain('<h1>Giới thiệu</h1>')
  })

  test('is the same on every loading', async () => {
    const again = await loadLook({ siteFolder: siteWith({}), accent, icons: [] })
    expect(again.files.map(({ path }) => path)).toEqual(paths)
    expect(again.assets).toEqual(look.assets)
  })

  test('names every file by its content', () => {
    expect(paths.filter((path) => !/^assets\/[\w-]+-[0-9a-f]{8}\.(?:css|js|woff2|txt)$/.test(path))).toEqual(
      [],
    )
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('publishes every font that the style sheet asks for, and the licence', () => {
    const fonts = [...style.matchAll(/url\("?([^")]+)"?\)/g)].map(([, name]) => `assets/${name}`)
    expect(fonts.toSorted()).toEqual(paths.filter((path) => path.endsWith('.woff2')).toSorted())
    expect(paths.filter((path) => path.includes('licence'))).toHaveLength(1)
  })

  test('preloads the two fonts of Vietnamese running text', () => {
    expect(look.assets.preloads.map((href) => href.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
      '/assets/be-vietnam-pro-vietnamese-400-normal.woff2',
      '/assets/be-vietnam-pro-latin-400-normal.woff2',
    ])
    expect(paths).toEqual(expect.arrayContaining(look.assets.preloads.map((href) => href.slice(1))))
  })

  test('carries the accent for light and for dark paper', () => {
    expect(style).toContain('--accent-on-light:#9d1b1f;--accent-on-dark:#dc696d')
  })

  test('makes the symbol of a QR code 25 mm wide on paper, whatever its version', () => {
    for (const modules of [21, 25, 29, 33, 37, 41]) {
      expect(style).toContain(`.qr-${modules}{--side:${modules + 8}}`)
    }
    expect(style).toMatch(/width:calc\(25mm \* var\(--side\) ?\/ ?\(var\(--side\) - 8\)\)/)
  })

  test('needs less than 5 KB of script', () => {
    expect(textOf(look, look.assets.script).length).toBeLessThan(5_000)
  })
})

test('compiled templates tell nothing of the machine', async () => {
  expect(await compileTemplates(siteWith({}))).not.toContain(packageRoot)
})

test("a site's own template replaces ours, and may use the others of ours", async () => {
  const siteFolder = siteWith({
    'components/footer.tsx': `import { Time } from './time.tsx'
      export const Footer = ({ site }) => <footer>{site.title} <Time time={{ machine: '2018', text: '2018' }} /></footer>`,
  })
  const { templates } = await loadLook({ siteFolder, accent, icons: [] })
  const draw = await drawPageOf(templates)
  expect(draw(models.page)).toContain(
    '</main><footer>Cổng tin tức Thành phố Hải Phòng <time datetime="2018">2018</time></footer></body>',
  )
})

test("a site's own style sheet and script replace ours", async () => {
  const siteFolder = siteWith({
    'styles/tokens.css': ':root { --ink: navy }',
    'scripts/print-button.ts': `export const printButton = () => { document.title = 'own' }`,
  })
  const look = await loadLook({ siteFolder, accent, icons: [] })
  expect(textOf(look, look.assets.style)).toContain('--ink:navy')
  expect(textOf(look, look.assets.style)).not.toContain('--gap:clamp')
  expect(textOf(look, look.assets.script)).toContain('"own"')
})

describe('a mistake in a file of the site is named with its place', () => {
  test('in a template', async () => {
    expect(
      await faultOf(siteWith({ 'home.tsx': 'export function HomePage() {\n  return <p>\n}\n' })),
    ).toEqual({
      problem: 'cannot-compile',
      values: { detail: 'The character "}" is not valid inside a JSX element' },
      place: { file: 'templates/home.tsx', line: 3, column: 1 },
    })
  })

  test('in a template that lacks what ours needs of it', async () => {
    expect(await faultOf(siteWith({ 'home.tsx': 'export const Home = 1\n' }))).toMatchObject({
      problem: 'cannot-compile',
      values: { detail: expect.stringContaining('HomePage') },
      place: { file: 'templates/home.tsx' },
    })
  })

  test('in a style sheet', async () => {
    expect(await faultOf(siteWith({ 'styles/home.css': 'p { }\n\n} q { }\n' }))).toMatchObject({
      problem: 'cannot-compile',
      place: { file: 'templates/styles/home.css', line: 3 },
    })
  })
})
