import type { UrlPath } from '../model/address.ts'
import type { TextFile } from '../model/output-file.ts'
import { siteFile } from '../model/site-settings.ts'
import { outputPath } from './output-path.ts'

/** A file for the whole site that is no page. `links`: the addresses that it leads to. */
export function siteOutput(address: UrlPath, content: string, links: readonly string[]): TextFile {
  return { path: outputPath(address), source: siteFile, links, content }
}
