import { existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { AlreadyHeld, takeLock } from '../../src/engine/lock.ts'
import type { Applicant } from '../../src/model/holder.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const now = Date.UTC(2026, 10, 24)
const me: Applicant = { pid: 7, host: 'here', milliseconds: () => now, isRunning: (pid) => pid === 8 }

let file: string
beforeEach(() => {
  file = join(temporaryFolder(), '.bantin', 'lock')
})

/** Somebody's lock, that many seconds old. */
function leave(text: string, age = 0): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  const then = now / 1000 - age
  utimesSync(file, then, then)
}

test('is taken and given back', () => {
  const release = takeLock(file, me)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pid: 7, host: 'here' })
  release()
  expect(existsSync(file)).toBe(false)
  takeLock(file, me)()
})

test.each([
  ['a process that runs', '{"pid":8,"host":"here"}', 90_000],
  ['a process of another machine', '{"pid":9,"host":"there"}', 3000],
  ['a process that has not yet written its name', '', 1],
])('is refused while %s has it', (_, text, age) => {
  leave(text, age)
  expect(() => takeLock(file, me)).toThrow(AlreadyHeld)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test.each([
  ['a process that runs no more', '{"pid":9,"host":"here"}', 0],
  ['a former process of the same number: a container that was started again', '{"pid":7,"host":"here"}', 0],
  ['a process of another machine, hours ago', '{"pid":8,"host":"there"}', 4000],
  ['a process that was killed before it wrote its name', '', 10],
])('is taken over from %s', (_, text, age) => {
  leave(text, age)
  const release = takeLock(file, me)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ pid: 7, host: 'here' })
  release()
})

test('names the other process', () => {
  leave('{"pid":8,"host":"here"}')
  expect(() => takeLock(file, me)).toThrow('Process 8 on here holds the lock.')
})
