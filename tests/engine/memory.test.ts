import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { DamagedMemory } from '../../src/engine/checked-file.ts'
import { digestOf } from '../../src/engine/digest.ts'
import { discardMemory, openMemory } from '../../src/engine/memory.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

let folder: string
beforeEach(() => {
  folder = join(temporaryFolder(), 'cache')
})

const [a, b, c] = ['a', 'b', 'c'].map((name) => digestOf(name)) as [
  ReturnType<typeof digestOf>,
  ReturnType<typeof digestOf>,
  ReturnType<typeof digestOf>,
]

/** One build that remembers these and uses those. */
function build(
  remembered: Readonly<Record<string, string>>,
  used: readonly (typeof a)[] = [],
): (string | undefined)[] {
  const memory = openMemory(folder, '1')
  const recalled = used.map((key) => memory.recall(key)?.toString())
  for (const [key, value] of Object.entries(remembered)) memory.remember(key as typeof a, value)
  memory.save()
  memory.close()
  return recalled
}

const packFile = () => join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '')

test('remembers from one build to the next, and within one', () => {
  const memory = openMemory(folder, '1')
  expect(memory.recall(a)).toBeUndefined()
  memory.remember(a, 'Một cửa')
  expect(memory.recall(a)?.toString()).toBe('Một cửa')
  memory.remember(b, new Uint8Array([1, 2]))
  memory.save()
  memory.close()
  expect(build({}, [a, b, c])).toEqual(['Một cửa', '\x01\x02', undefined])
})

test('forgets what five builds did not use', () => {
  build({ [a]: 'a', [b]: 'b' })
  for (let count = 0; count < 5; count += 1) build({}, [a])
  expect(build({}, [a, b])).toEqual(['a', undefined])
})

test('does not grow with every build', () => {
  const large = 'x'.repeat(3_000_000)
  for (let count = 0; count < 20; count += 1) build({ [digestOf(String(count))]: large })
  expect(readdirSync(folder).filter((name) => name.endsWith('.pack')).length).toBe(1)
  expect(statSync(packFile()).size).toBeLessThan(12 * large.length)
  expect(build({}, [digestOf('19')])).toEqual([large])
})

test('knows nothing of a build that did not end, and writes over what it left', () => {
  build({ [a]: 'a' })
  const memory = openMemory(folder, '1')
  memory.remember(b, 'x'.repeat(2_000_000))
  memory.close()
  expect(build({ [c]: 'c' }, [a, b])).toEqual(['a', undefined])
  expect(build({}, [a, c])).toEqual(['a', 'c'])
})

describe('says that it was damaged, and begins again', () => {
  beforeEach(() => {
    build({ [a]: 'a'.repeat(100) })
  })

  test.each([
    ['a pack that is gone', () => rmSync(packFile())],
    ['a pack that was cut', () => truncateSync(packFile(), 50)],
    ['an index that was cut', () => truncateSync(join(folder, 'index.json'), 50)],
    ['an empty index', () => truncateSync(join(folder, 'index.json'), 0)],
    ['an index with another byte', () => appendFileSync(join(folder, 'index.json'), ' ')],
    ['an index of something else', () => writeFileSync(join(folder, 'index.json'), '{}')],
  ])('%s', (_, damage) => {
    damage()
    expect(() => build({}, [a])).toThrow(DamagedMemory)
    discardMemory(folder)
    expect(build({ [b]: 'b' }, [a])).toEqual([undefined])
    expect(build({}, [b])).toEqual(['b'])
  })
})

test('never gives a value that is not what it was', () => {
  build({ [a]: 'a'.repeat(100) })
  const bytes = readFileSync(packFile())
  bytes[50] = 0
  writeFileSync(packFile(), bytes)
  const memory = openMemory(folder, '1')
  expect(() => memory.recall(a)).toThrow(DamagedMemory)
  memory.close()
})

test('gives back a note until it is withdrawn, and none that was cut', () => {
  const first = openMemory(folder, '1')
  first.note('outputs', { 'index.html': 1 })
  expect(first.noted('outputs')).toEqual({ 'index.html': 1 })
  first.save()
  first.close()
  const second = openMemory(folder, '1')
  expect(second.noted('outputs')).toEqual({ 'index.html': 1 })
  expect(openMemory(folder, '2').noted('outputs')).toBeUndefined()
  second.withdraw('outputs')
  second.close()
  expect(openMemory(folder, '1').noted('outputs')).toBeUndefined()
  writeFileSync(join(folder, 'outputs.json'), '12\n{}')
  expect(() => openMemory(folder, '1').noted('outputs')).toThrow(DamagedMemory)
})

test('begins in a folder that is not there', () => {
  expect(existsSync(folder)).toBe(false)
  expect(openMemory(folder, '1').recall(a)).toBeUndefined()
})

test('a first build that says the same again and again keeps what it remembers', () => {
  const large = 'x'.repeat(1 << 20)
  const memory = openMemory(folder, '1')
  for (let times = 0; times < 6; times += 1) memory.remember(a, large)
  memory.save()
  memory.close()
  expect(build({}, [a])).toEqual([large])
})
