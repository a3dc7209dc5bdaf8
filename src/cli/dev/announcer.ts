/** Keeps browsers informed through server-sent events (HTML standard, section 9.2). */
import type { ServerResponse } from 'node:http'
import type { Announcement } from '../../model/announcement.ts'

export interface Announcer {
  /** A browser begins to listen; it hears at once what was announced last. */
  readonly listen: (response: ServerResponse) => void
  readonly announce: (announcement: Announcement) => void
}

export function announcer(): Announcer {
  const listeners = new Set<ServerResponse>()
  let last: string | undefined
  return {
    listen(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.flushHeaders()
      if (last !== undefined) response.write(last)
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    announce(announcement) {
      last = `data: ${JSON.stringify(announcement)}\n\n`
      for (const listener of listeners) listener.write(last)
    },
  }
}
