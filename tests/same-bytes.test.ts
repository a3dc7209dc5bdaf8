import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { pathsBelow } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const root = join(import.meta.dirname, '..')

/** Builds the demonstration site as the given machine would; gives every output's bytes. */
function bytesOn(machine: {
  readonly env?: Record<string, string>
  readonly cwd?: string
  readonly site?: string
}) {
  const out = join(temporaryFolder(), 'dist')
  const command = [join(root, 'compiled/cli.js'), 'build', machine.site ?? root, '--out', out]
  execFileSync(process.execPath, [...command, '--now', '2026-11-26T00:00:00Z'], {
    cwd: machine.cwd ?? root,
    env: { ...process.env, ...machine.env },
  })
  return contentsOf(out)
}

function contentsOf(folder: string): ReadonlyMap<string, string> {
  return new Map(
    pathsBelow(folder).map((path) => [path, readFileSync(join(folder, path)).toString('latin1')]),
  )
}

const expected = contentsOf(inject('demoSite'))

test.each([
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' },
])('gives the same bytes with %o', (env) => {
  expect(bytesOn({ env })).toEqual(expected)
})

test('gives the same bytes from a copy made in another order, seen from another folder', () => {
  const site = temporaryFolder()
  const content = join(root, 'content')
  const files = readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  files
    .map((file) => join(file.parentPath, file.name))
    .reverse()
    .forEach((file, age) => {
      const copy = join(site, 'content', file.slice(content.length))
      mkdirSync(dirname(copy), { recursive: true })
      cpSync(file, copy)
      utimesSync(copy, age, age)
    })
  expect(bytesOn({ site, cwd: temporaryFolder() })).toEqual(expected)
})

test('says nothing of the machine or the hour of the build', () => {
  for (const [path, bytes] of expected) {
    expect(bytes.includes(root), path).toBe(false)
    expect(bytes.includes('2026-11-26'), path).toBe(false)
  }
})
