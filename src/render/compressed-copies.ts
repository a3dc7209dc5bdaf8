import {
  type CompressedFile,
  compressions,
  isCompressed,
  isDerivative,
  type OutputFile,
} from '../model/output-file.ts'
import { filePath } from '../model/place.ts'

/** What is text by its name; fonts and images are compressed in themselves. */
const isText = /\.(?:css|csv|geojson|html|ics|js|json|kml|srt|svg|tsv|txt|vtt|xml)$/i

/** In bytes: less fits into one packet with its headers anyway. */
const least = 1024

/**
 * The compressed copies of a file, to lie beside it; none of what is known to be small.
 *
 * How long a page, a table or a file of somebody's own will be nobody knows before it is put. No page is that short.
 */
export function compressedCopies<Page>({
  path,
  source,
  content,
}: OutputFile<Page>): readonly CompressedFile<Page>[] {
  if (!isText.test(path) || isDerivative(content) || isCompressed(content) || isSmall(content)) return []
  return compressions.map((compress) => ({
    path: filePath(`${path}.${compress}`),
    source,
    links: [],
    content: { compress, of: content },
  }))
}

function isSmall(content: OutputFile['content']): boolean {
  if (typeof content === 'string') return new TextEncoder().encode(content).length < least
  return content instanceof Uint8Array && content.length < least
}
