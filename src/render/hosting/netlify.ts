import { headersFile } from './headers-file.ts'
import type { Host } from './host.ts'

/**
 * `_redirects`. Files come before rules, and there is a file at every address that leads on: hence the `!`. The slash at
 * the end makes no difference.
 *
 * @see https://docs.netlify.com/routing/redirects/
 */
export const netlify: Host = {
  file: '_redirects',
  isPublished: true,
  limits: { rules: 10_000 },
  write: (rules) => rules.map(({ from, to }) => `${encodeURI(from)} ${to} 301!\n`).join(''),
  headers: headersFile,
}
