/**
 * A file of the look, named by its content: it may be cached for ever, and a new content is a new address.
 */
import { createHash } from 'node:crypto'
import type { OutputFile } from '../model/output-file.ts'
import { filePath } from '../model/place.ts'
import { siteFile } from '../model/site-settings.ts'

export interface Asset {
  /** Without the base path. */
  readonly href: string
  readonly file: OutputFile<never>
}

/** `asset('style.css', …)` lies at `/assets/style-1a2b3c4d.css`. */
export function asset(name: string, content: string | Uint8Array): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  const path = `assets/${name.replace(/(?=\.[^.]+$)/, `-${hash}`)}`
  return {
    href: `/${path}`,
    file: { path: filePath(path), source: siteFile, links: [], content },
  }
}
