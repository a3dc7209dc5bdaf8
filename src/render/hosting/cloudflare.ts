import { headersFile } from './headers-file.ts'
import type { Host } from './host.ts'

/**
 * `_redirects`. Rules come before files.
 *
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const cloudflare: Host = {
  file: '_redirects',
  isPublished: true,
  limits: { rules: 2000, lineLength: 1000 },
  write: (rules) => rules.map(({ from, to }) => `${encodeURI(from)} ${to} 301\n`).join(''),
  headers: headersFile,
}
