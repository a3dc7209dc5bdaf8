import { expect, test } from 'vitest'
import { decodeText } from '../../src/read/decode-text.ts'

const bytes = (...values: readonly number[]) => Uint8Array.from(values)

test('drops the byte order mark', () => {
  expect(decodeText(Buffer.from('\ufeff---\n'))).toEqual({ text: '---\n' })
})

test('ends every line in one line feed, whatever ended it before', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\n\r\rd'))).toEqual({ text: 'a\nb\nc\n\n\nd' })
})

test('keeps every mark of Vietnamese letters as it is written', () => {
  expect(decodeText(Buffer.from('Hải Phòng, e\u0302\u0301'))).toEqual({ text: 'Hải Phòng, e\u0302\u0301' })
})

test('recognises UTF-16 in both orders', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0xa3, 0x1e))).toEqual({ text: 'ả', foreignEncoding: 'UTF-16LE' })
  expect(decodeText(bytes(0xfe, 0xff, 0x1e, 0xa3))).toEqual({ text: 'ả', foreignEncoding: 'UTF-16BE' })
})

test('leaves a replacement character where the bytes make no UTF-8', () => {
  expect(decodeText(bytes(0x61, 0xe2, 0x62))).toEqual({ text: 'a\ufffdb', foreignEncoding: 'unknown' })
})

test('takes a replacement character that was saved as one for UTF-8', () => {
  expect(decodeText(Buffer.from('a\ufffdb'))).toEqual({ text: 'a\ufffdb' })
})
