import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledgerText } from '../../src/ledger/ledger-text.ts'
import { readLedger } from '../../src/ledger/read-ledger.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const id = fc.stringMatching(/^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{4}$/)
const ids = fc.uniqueArray(id, { minLength: 3, maxLength: 30 })

test('branches that each add articles are merged by Git without a conflict, and nothing is lost', () => {
  fc.assert(
    fc.property(ids, fc.infiniteStream(fc.nat(2)), (all, where) => {
      const parts = all.map((each) => ({ id: each, part: where.next().value }))
      const textOf = (...wanted: readonly number[]) =>
        ledgerText(
          readLedger({
            text: parts
              .filter(({ part }) => wanted.includes(part))
              .map(({ id: each }) => `${each} live 2018-09-28 /tin/2018/09/${each}/`)
              .join('\n'),
          }).value,
        )
      const folder = temporaryFolder()
      const file = join(folder, 'content', 'urls.lock')
      const git = (...args: readonly string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd: folder })
      const commit = (text: string) => {
        writeFileSync(file, text)
        git('add', '-A')
        git('commit', '--quiet', '--allow-empty', '--message', 'ledger')
      }
      git('init', '--quiet', '--initial-branch', 'main')
      mkdirSync(join(folder, 'content'))
      copyFileSync('starter/all/content/.gitattributes', join(folder, 'content', '.gitattributes'))
      commit(textOf(0))
      git('checkout', '--quiet', '-b', 'other')
      commit(textOf(0, 1))
      git('checkout', '--quiet', 'main')
      commit(textOf(0, 2))
      git('merge', '--quiet', '--no-edit', 'other')
      const merged = readLedger({ text: readFileSync(file, 'utf8') })
      expect(merged.diagnostics).toEqual([])
      expect(ledgerText(merged.value)).toBe(textOf(0, 1, 2))
    }),
    { numRuns: 8 },
  )
})
