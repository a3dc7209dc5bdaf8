import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compileConfiguration } from '../../src/load/compile-configuration.ts'
import { configurationOf } from '../../src/load/configuration-of.ts'
import type { Configuration } from '../../src/model/configuration.ts'
import { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import { writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

async function loadConfiguration(folder: string): Promise<Configuration> {
  return configurationOf(await compileConfiguration(folder))
}

/** Loads a `bantin.config.ts` of that text; the fault, relative to its folder, if it has one. */
async function loaded(text: string): Promise<unknown> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bantin.config.ts'), text)
  try {
    return await loadConfiguration(folder)
  } catch (fault) {
    return told(fault, folder)
  }
}

function told(fault: unknown, folder: string): unknown {
  if (!(fault instanceof ConfigurationFault)) throw fault
  const { problem, values, place } = fault
  return { problem, values, place: { ...place, file: place.file.slice(folder.length + 1) } }
}

/** What `adapt` gives, or is told, for one article. */
async function adapted(text: string): Promise<unknown> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bantin.config.ts'), text)
  const { adapt }: Configuration = await loadConfiguration(folder)
  try {
    return adapt?.({ title: 'A' }, 'news/a.md')
  } catch (fault) {
    return told(fault, folder)
  }
}

test('is empty where a site has none', async () => {
  expect(await loadConfiguration(temporaryFolder())).toEqual({})
})

test('compiles TypeScript and finds `bantin` without its being installed', async () => {
  expect(
    await loaded(
      "import { defineConfig } from 'bantin'\nexport default defineConfig({ parser: 'remark' as const })\n",
    ),
  ).toEqual({ parser: 'remark' })
})

test('reads plain JavaScript too', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bantin.config.mjs'), "export default { parser: 'remark' }")
  expect(await loadConfiguration(folder)).toEqual({ parser: 'remark' })
})

test('finds what lies beside it, packages of the site, and what Node brings', async () => {
  const folder = temporaryFolder()
  writeTree(folder, {
    'bantin.config.ts': `import { join } from 'node:path'
      import greeting from 'greeting'
      import { title } from './title.ts'
      export default { adapt: () => ({ title, greeting, path: join('a', 'b'), here: import.meta.url }) }`,
    'title.ts': "export const title: string = 'T'",
    'node_modules/greeting/package.json':
      '{ "name": "greeting", "type": "module", "exports": "./greeting.js" }',
    'node_modules/greeting/greeting.js': "export default 'hello'",
  })
  const { adapt } = await loadConfiguration(folder)
  expect(adapt?.({}, 'news/a.md')).toEqual({
    title: 'T',
    greeting: 'hello',
    path: join('a', 'b'),
    here: `file://${folder}/bantin.config.ts`,
  })
})

test('hands the front matter to adapt', async () => {
  expect(
    await adapted('export default { adapt: (front: object, file: string) => ({ ...front, file }) }'),
  ).toEqual({ title: 'A', file: 'news/a.md' })
})

test('notices when the file changes', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bantin.config.ts'), 'export default {}')
  expect(await loadConfiguration(folder)).toEqual({})
  writeFileSync(join(folder, 'bantin.config.ts'), "export default { parser: 'remark' }")
  expect(await loadConfiguration(folder)).toEqual({ parser: 'remark' })
})

const file = 'bantin.config.ts'

test.each<[string, unknown]>([
  ['export const x = 1', { problem: 'no-default', values: {}, place: { file } }],
  [
    'export default []',
    { problem: 'wrong-value', values: { key: 'export default', expected: 'map' }, place: { file } },
  ],
  [
    'export default { adpat: () => ({}) }',
    { problem: 'unknown-key', values: { key: 'adpat', suggestion: 'adapt' }, place: { file } },
  ],
  ['export default { xyz: 1 }', { problem: 'unknown-key', values: { key: 'xyz' }, place: { file } }],
  [
    "export default { adapt: 'x' }",
    { problem: 'wrong-value', values: { key: 'adapt', expected: 'function' }, place: { file } },
  ],
  [
    "export default { precompress: 'gz' }",
    { problem: 'wrong-value', values: { key: 'precompress', expected: 'boolean' }, place: { file } },
  ],
  [
    "export default { parser: 'satteri' }",
    { problem: 'wrong-value', values: { key: 'parser', expected: 'remark' }, place: { file } },
  ],
  [
    "export default { remarkPlugins: ['remark-toc'] }",
    { problem: 'wrong-value', values: { key: 'remarkPlugins', expected: 'plugins' }, place: { file } },
  ],
  [
    'export default {\n  adapt: (\n}',
    { problem: 'cannot-load', values: { detail: 'Unexpected "}"' }, place: { file, line: 3, column: 1 } },
  ],
  [
    "import x from 'not-there'\nexport default x",
    {
      problem: 'cannot-load',
      values: { detail: 'Could not resolve "not-there"' },
      place: { file, line: 1, column: 15 },
    },
  ],
  [
    'type Unused = string\n\nconst list: string[] = []\nexport default { adapt: list[0].length }',
    {
      problem: 'cannot-load',
      values: { detail: expect.stringContaining("reading 'length'") },
      place: { file, line: 4, column: 33 },
    },
  ],
])('tells what is wrong with %j, and where', async (text, fault) => {
  expect(await loaded(text)).toEqual(fault)
})

test('names the article and the line when adapt throws', async () => {
  expect(
    await adapted(
      'interface Front {}\n\nexport default {\n  adapt: (front: Front) => {\n    throw new Error("no date")\n  },\n}',
    ),
  ).toEqual({
    problem: 'adapt-failed',
    values: { content: 'news/a.md', detail: 'no date' },
    place: { file, line: 5, column: 11 },
  })
})

test.each(['undefined', '[]', "'x'", 'Promise.resolve({})'])(
  'does not take %s from adapt',
  async (result) => {
    expect(await adapted(`export default { adapt: () => ${result} }`)).toEqual({
      problem: 'adapt-result',
      values: { content: 'news/a.md' },
      place: { file },
    })
  },
)
