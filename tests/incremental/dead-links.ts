/** Links of a built site that lead to nothing, for those who come through its doors. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const host = 'https://haiphong.example'

/**
 * Follows every link from the files in `doors` that are there; as `page -> address`.
 *
 * A page to which no way leads is no reader's yet: it may wait for what it leads to.
 */
export function deadLinks(dist: string, doors: readonly string[]): readonly string[] {
  const dead: string[] = []
  const waiting = doors.filter((path) => existsSync(join(dist, path)))
  const seen = new Set(waiting)
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    for (const address of addressesIn(readFileSync(join(dist, page), 'utf8'))) {
      const path = fileAt(dist, address)
      if (path === undefined) dead.push(`${page} -> ${address}`)
      else if (!seen.has(path)) {
        seen.add(path)
        if (/\.(?:html|xml)$/.test(path)) waiting.push(path)
      }
    }
  }
  return dead
}

/** Addresses of this site, without what stands behind `#` and `?`. */
function addressesIn(text: string): readonly string[] {
  const attributes = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)]
  const elements = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)]
  return [...attributes, ...elements]
    .map(([, written = '']) => written.replaceAll('&amp;', '&'))
    .map((address) => (address.startsWith(host) ? address.slice(host.length) : address))
    .filter((address) => address.startsWith('/'))
    .map((address) => decodeURIComponent(address.replace(/[#?].*$/, '')))
}

/** The printed address `/t/<id>` is a folder without its slash. */
function fileAt(dist: string, address: string): string | undefined {
  const candidates = [address, join(address, 'index.html')].map((path) => path.slice(1))
  return candidates.find((path) => statSync(join(dist, path), { throwIfNoEntry: false })?.isFile())
}
