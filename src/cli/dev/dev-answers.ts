/** The addresses that only the preview has, all below `/.bantin/`. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Announcer } from './announcer.ts'
import type { DevAssets } from './dev-assets.ts'

export const addresses = {
  events: '/.bantin/events',
  script: '/.bantin/dev.js',
  style: '/.bantin/dev.css',
} as const

/** Drafts are nobody else's business: another site's name, made to lead to this machine, gets nothing. */
const ownNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/** Answers for these addresses, and refuses whoever calls this machine by another name. */
export function devAnswers({ script, style }: DevAssets, { listen }: Announcer) {
  return ({ url, headers }: IncomingMessage, response: ServerResponse): boolean => {
    const answer = (type: string, text: string) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      response.end(text)
    }
    if (!ownNames.test(headers.host ?? '')) response.writeHead(403).end()
    else if (url === addresses.events) listen(response)
    else if (url === addresses.script) answer('text/javascript', script)
    else if (url === addresses.style) answer('text/css', style)
    else return false
    return true
  }
}
