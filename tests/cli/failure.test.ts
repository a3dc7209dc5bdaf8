import { expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.ts'
import { failureOf } from '../../src/cli/failure.ts'
import { UsageFault } from '../../src/cli/usage-fault.ts'
import { ConfigurationFault } from '../../src/model/configuration-fault.ts'
import { stillSurroundings } from './still-surroundings.ts'

const full = Object.assign(new Error('ENOSPC: no space left on device'), {
  code: 'ENOSPC',
  path: 'dist/index.html',
})

test.each([
  [full, { failure: 'disk-full', what: 'dist/index.html' }],
  [
    new Error('dist/index.html was not written', { cause: full }),
    { failure: 'disk-full', what: 'dist/index.html' },
  ],
  [
    Object.assign(new Error('listen EADDRINUSE'), { code: 'EADDRINUSE', port: 8080 }),
    { failure: 'port-taken', what: '8080' },
  ],
  [
    Object.assign(new Error('ENOSPC: System limit'), { code: 'ENOSPC', syscall: 'watch', path: 'content' }),
    { failure: 'too-many-watches', what: 'content' },
  ],
  [new TypeError('x is not a function'), { failure: 'bug', what: 'x is not a function' }],
  [
    new Error('No outline', { cause: new Error('no title') }),
    { failure: 'bug', what: 'No outline: no title' },
  ],
  ['a string', { failure: 'bug', what: 'a string' }],
])('knows what to do about %s', (thrown, failure) => {
  expect(failureOf(thrown)).toEqual(failure)
})

test('puts a failure into a sentence and an action, without a stack trace', () => {
  const { surroundings, remarks } = stillSurroundings('/srv')
  expect(explain(full, surroundings, 'en')).toBe(3)
  expect(remarks).toEqual([
    'The disk is full: `dist/index.html` could not be written.\n  Make room and run the command again.',
  ])
})

test('adds the stack trace for who asks for it', () => {
  const { surroundings, remarks } = stillSurroundings('/srv', { env: { BANTIN_DEBUG: '1' } })
  expect(explain(new Error('oh'), surroundings, 'en')).toBe(3)
  expect(remarks[1]).toMatch(/^Error: oh\n {4}at /)
})

test('shows the place of a fault in the configuration', () => {
  const { surroundings, remarks } = stillSurroundings('/srv')
  const place = { file: '/srv/site/bantin.config.ts', line: 3, column: 7 }
  const fault = new ConfigurationFault('unknown-key', { key: 'adpat', suggestion: 'adapt' }, place)
  expect(explain(fault, surroundings, 'vi')).toBe(2)
  expect(remarks).toEqual([
    'site/bantin.config.ts:3:7  Cấu hình không có mục `adpat`.\n  Có phải ý bạn là `adapt`?',
  ])
})

test('a fault of usage ends with 2', () => {
  const { surroundings, remarks } = stillSurroundings('/srv')
  expect(explain(new UsageFault('folder-missing', { folder: 'x' }), surroundings, 'en')).toBe(2)
  expect(remarks).toEqual(['There is no folder `x`.\n  Look at the path again, or make the folder first.'])
})
