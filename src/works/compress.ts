import { readFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Compression, FileContent } from '../model/output-file.ts'

/** Of 11. The next three make files 6 % smaller and take ten times as long; the last two take forty times. */
const brotliQuality = 7
const gzipLevel = 9

/** The same bytes for the same content, as long as it is the same version of Node. */
export function compress(content: FileContent, how: Compression): Uint8Array {
  const bytes = bytesOf(content)
  if (how === 'gz') return gzipSync(bytes, { level: gzipLevel })
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
}

function bytesOf(content: FileContent): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content)
  return content instanceof Uint8Array ? content : readFileSync(content.copyOf)
}
