import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Crew, crewOf } from '../../src/engine/crew.ts'
import { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import { writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

interface Works {
  readonly double: (task: number) => Promise<number>
}

const answerFile = new URL('../../compiled/engine/answer.js', import.meta.url).href
const faultFile = new URL('../../compiled/model/configuration-fault.js', import.meta.url).href

/** The same works in a file for threads; what is thrown for 13 and 14 is like what the disk and a plugin throw. */
const source = `import { writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'
import { answer } from '${answerFile}'
import { ConfigurationFault } from '${faultFile}'
const works = {
  async double(number) {
    if (number === 13) {
      const cause = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/a' })
      throw new Error('Could not write /a.', { cause })
    }
    if (number === 14) throw new ConfigurationFault('no-default', {}, { file: '/bantin.config.ts' })
    if (number < 0) return threadId
    if (number === 15) {
      await setTimeout(100)
      writeFileSync(new URL('finished', import.meta.url), '')
    }
    return 2 * number
  },
}
export default (question) => answer(works, question)
`

let crew: Crew<Works> | undefined
/** What task 15 leaves when it has been done to its end. */
let finished = ''
afterEach(() => crew?.end())

function newCrew(jobs: number): Crew<Works> {
  const folder = temporaryFolder()
  writeTree(folder, { 'works.mjs': source })
  finished = join(folder, 'finished')
  const works: Works = { double: async (task) => (task < 0 ? 0 : 2 * task) }
  crew = crewOf({ works, file: `${folder}/works.mjs`, jobs })
  return crew
}

const asked = (tasks: readonly number[]) => tasks.map((task) => () => task)

const numbers = Array.from({ length: 100 }, (_, number) => number + 20)

test.each([1, 2, 3])('gives every result in the order of the tasks with %i jobs', async (jobs) => {
  const results = await newCrew(jobs).each('double', asked(numbers), (result, at) => `${at}: ${result}`)
  expect(results).toEqual(numbers.map((number, at) => `${at}: ${2 * number}`))
})

test('does a few things in this thread, and many in others too', async () => {
  const threads = newCrew(2)
  expect(await threads.each('double', asked([-1, -1]), (id) => id)).toEqual([0, 0])
  const others = await threads.each('double', asked(new Array(40).fill(-1)), (id) => id)
  expect(new Set(others).size).toBe(2)
})

test('brings back what the disk said, with its code and path', async () => {
  const lost = newCrew(2).each('double', asked([13, ...numbers]), () => {})
  await expect(lost).rejects.toMatchObject({
    message: 'Could not write /a.',
    cause: { message: 'ENOSPC: no space left on device, write', code: 'ENOSPC', path: '/a' },
  })
})

test('brings back the fault of a configuration as one', async () => {
  const lost = newCrew(2).each('double', asked([14, ...numbers]), () => {})
  await expect(lost).rejects.toBeInstanceOf(ConfigurationFault)
  await expect(lost).rejects.toMatchObject({ problem: 'no-default', place: { file: '/bantin.config.ts' } })
})

test.each([
  ['a task fails', () => 13],
  [
    'a task cannot be made',
    () => {
      throw new Error('Could not be made.')
    },
  ],
])('lets no thread go in the middle of its work when %s', async (_, failing) => {
  const tasks = [() => 15, failing, ...asked(numbers)]
  await expect(newCrew(2).each('double', tasks, () => {})).rejects.toThrow(/^Could not /)
  expect(existsSync(finished)).toBe(true)
})
