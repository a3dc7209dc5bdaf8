import type { Host } from './host.ts'
import { forGood } from './response-headers.ts'

/**
 * `_headers`, as Netlify and Cloudflare read it. Where two rules say one thing both would be sent, so that pages keep the
 * host's own rule, which is to ask each time.
 *
 * @see https://docs.netlify.com/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export const headersFile: NonNullable<Host['headers']> = {
  file: '_headers',
  write: (headers) => {
    const base = encodeURI(headers.base)
    const always = Object.entries(headers.always).map(([name, value]) => `  ${name}: ${value}\n`)
    return `${base}*\n${always.join('')}${base}assets/*\n  Cache-Control: ${forGood(headers)}\n`
  },
}
