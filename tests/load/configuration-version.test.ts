import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { compileConfiguration } from '../../src/load/compile-configuration.ts'
import { configurationVersion } from '../../src/load/configuration-version.ts'
import { writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

async function versionOf(text: string): Promise<string | undefined> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bantin.config.ts'), text)
  return configurationVersion(await compileConfiguration(folder))
}

test.each([
  ['no configuration', undefined],
  [
    'one that only computes',
    'export default { adapt: (f) => ({ ...f, day: new Date(f.date).toISOString() }) }',
  ],
  [
    'one that joins paths',
    "import { join } from 'node:path'\nexport default { adapt: (f) => ({ ...f, a: join('a', 'b') }) }",
  ],
])('remembers what is made with %s', async (_, text) => {
  expect(text === undefined ? configurationVersion(undefined) : await versionOf(text)).toBeDefined()
})

test.each([
  [
    'reads files',
    "import { readFileSync } from 'node:fs'\nexport default { adapt: () => ({ a: readFileSync('a') }) }",
  ],
  [
    'reads files without saying so in its name',
    "import fs from 'fs'\nexport default { adapt: () => ({ a: fs.readFileSync('a') }) }",
  ],
  ['imports them when it needs them', "export default { adapt: () => ({ a: import('node:os') }) }"],
  ['reads the environment', 'export default { adapt: () => ({ a: process.env.HOME }) }'],
  ['asks the clock', 'export default { adapt: () => ({ a: new Date().toISOString(), b: Date.now() }) }'],
  ['throws dice', 'export default { adapt: () => ({ a: Math.random() }) }'],
])('remembers nothing of what is made by one that %s', async (_, text) => {
  expect(await versionOf(text)).toBeUndefined()
})

test('is another one when a package is', () => {
  const folder = temporaryFolder()
  const code = `import plugin from "${pathToFileURL(join(folder, 'node_modules/plugin/index.js')).href}"`
  const versionWith = (version: string) => {
    writeTree(folder, {
      'node_modules/plugin/package.json': JSON.stringify({ name: 'plugin', version }),
      'node_modules/plugin/index.js': 'export default () => {}',
    })
    return configurationVersion({ code })
  }
  const first = versionWith('1.0.0')
  expect(versionWith('1.0.0')).toBe(first)
  expect(versionWith('1.0.1')).not.toBe(first)
})
