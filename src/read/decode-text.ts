import { isUtf8 } from 'node:buffer'
import type { Source } from '../model/source.ts'

const utf8 = new TextDecoder('utf-8')

const decoders = {
  'UTF-16BE': new TextDecoder('utf-16be'),
  'UTF-16LE': new TextDecoder('utf-16le'),
  'UTF-8': utf8,
  // Nearly always UTF-8 with a few letters of something else pasted into it.
  unknown: utf8,
} as const

/**
 * The text in the bytes of a file, without byte order mark and with `\n` at the end of every line.
 *
 * UTF-16 is recognised by its byte order mark and decoded; bytes in any other encoding leave U+FFFD where they
 * make no UTF-8.
 */
export function decodeText(bytes: Uint8Array): Pick<Source, 'foreignEncoding' | 'text'> {
  const encoding = utf16Encoding(bytes) ?? (isUtf8(bytes) ? undefined : 'unknown')
  const text = decoders[encoding ?? 'UTF-8'].decode(bytes).replace(/\r\n?/g, '\n')
  return encoding === undefined ? { text } : { text, foreignEncoding: encoding }
}

function utf16Encoding([first, second]: Uint8Array): 'UTF-16BE' | 'UTF-16LE' | undefined {
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  return undefined
}
