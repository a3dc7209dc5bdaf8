import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './setup/temporary-folder.ts'

const root = join(import.meta.dirname, '..')

/** What npm would publish, laid into an otherwise empty folder as an installation would; no network. */
function installPacked(): string {
  const folder = temporaryFolder()
  // The set-up compiled the program already, and other tests are running it.
  const command = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
  const [{ filename }] = JSON.parse(execFileSync('npm', command, { cwd: root, encoding: 'utf8' }))
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'bantin'), { recursive: true })
  execFileSync('tar', ['xzf', join(folder, filename), '--strip-components=1', '-C', join(modules, 'bantin')])
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.') && name !== 'bantin')
      symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  return folder
}

test('works in an empty folder: new, fill in, check, build', () => {
  const folder = installPacked()
  const { bin } = JSON.parse(readFileSync(join(folder, 'node_modules/bantin/package.json'), 'utf8'))
  const bantin = (...command: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(folder, 'node_modules/bantin', bin.bantin), ...command, '--lang', 'vi'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )

  const made = bantin('new', 'Khai trương bộ phận Một cửa', '--now', '2026-11-24T09:00:00+07:00')
  expect(made.status, made.stderr).toBe(0)
  const article = join(folder, made.stdout.trim())
  expect(existsSync(article)).toBe(true)

  const unfinished = bantin('check')
  expect(unfinished.status).toBe(1)
  expect(unfinished.stdout.match(/lỗi field\/empty/g)).toHaveLength(3)
  expect(bantin('build').status).toBe(1)
  expect(existsSync(join(folder, 'dist'))).toBe(false)

  const filled = readFileSync(article, 'utf8')
    .replace(/^summary:.*$/m, 'summary: Từ hôm nay bộ phận Một cửa tiếp nhận hồ sơ.')
    .replace(/^author:.*$/m, 'author: Tổ biên tập')
    .replace(/^( +name:).*$/m, '$1 Cơ quan')
  writeFileSync(article, filled)
  const built = bantin('build')
  expect(built.status, built.stdout).toBe(0)
  expect(existsSync(join(folder, 'dist/tin/2026/11/khai-truong-bo-phan-mot-cua/index.html'))).toBe(true)
})

test('carries the program and what it needs, and neither tests nor content', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: root, encoding: 'utf8' }),
  ) as [{ files: readonly { path: string }[] }]
  const folders = new Set(files.map(({ path }) => path.split('/')[0]))
  expect([...folders].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'compiled',
    'package.json',
    'src',
    'starter',
    'templates',
  ])
})
