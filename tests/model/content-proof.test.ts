import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { contentProof, provenBody } from '../../src/model/content-proof.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('is the digest of the lines as `LC_ALL=C sort -u` gives them', () => {
  // By UTF-8 the noncharacter-like U+FFxx comes before U+1D400; by the strings of JavaScript it does not.
  const lines = [
    ['title', '𝐀'],
    ['title', 'ｋ'],
    ['figure', 'Hồ sơ 1.412'],
    ['figure', 'Hồ sơ 1.412'],
  ] as const
  expect(contentProof(lines)).toBe(sha256('figure Hồ sơ 1.412\ntitle ｋ\ntitle 𝐀\n'))
})

test('does not see how a text is encoded and how it is set', () => {
  const plain = contentProof([['title', 'Hồ sơ 1 412']])
  expect(contentProof([['title', '\n Hồ  sơ\t1\u00a0412 '.normalize('NFD')]])).toBe(plain)
  expect(contentProof([['title', 'Hồ sơ 1 413']])).not.toBe(plain)
  expect(contentProof([['summary', 'Hồ sơ 1 412']])).not.toBe(plain)
})

test('has a body as its digest', () => {
  expect(provenBody(' Một\n cửa ')).toEqual(['body', sha256('Một cửa')])
})
