import { expect, test } from 'vitest'
import { codeAsTyped } from '../../src/model/code-as-typed.ts'

test.each([
  ['k7m39', 'k7m39'],
  ['  K7M 39 ', 'k7m39'],
  ['k7-m39', 'k7m39'],
  ['k7m391', 'k7m391'],
  ['kom39', 'k0m39'],
  ['kil39', 'k1139'],
  ['kum39', 'kvm39'],
  ['ｋ７ｍ３９', 'k7m39'],
  ['https://haiphong.example/t/K7M39', 'k7m39'],
  ['haiphong.example/tin-tuc/t/k7m39/?x=1#top', 'k7m39'],
])('takes %j for the code %s', (typed, code) => {
  expect(codeAsTyped(typed)).toBe(code)
})

test.each(['', 'k7m3', 'k7m3912', '77m39', 'o7m39', 'k7m3!', 'haiphong.example', '../k7m'])(
  'takes %j for no code',
  (typed) => {
    expect(codeAsTyped(typed)).toBeUndefined()
  },
)
