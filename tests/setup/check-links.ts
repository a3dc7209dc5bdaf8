/** Every address of its own that a built site names, in whatever file, and whether something is there. */
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathsBelow } from './file-tree.ts'

export interface LinkCheck {
  /** As `file → address`. */
  readonly broken: readonly string[]
  readonly followed: number
}

/** @param url Where the site lives: `https://host.example`, `https://host.example/tin-tuc`. */
export function checkLinks(folder: string, url: string): LinkCheck {
  const site = new URL(`${url}/`)
  const paths = new Set(pathsBelow(folder))
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (path: string) => {
    const known = anchors.get(path) ?? idsIn(read(path))
    anchors.set(path, known)
    return known
  }
  const isThere = (from: string, written: string): boolean => {
    const { pathname, hash } = new URL(written, new URL(from.replace(/(^|\/)index\.html$/, '$1'), site))
    const path = decodeURIComponent(pathname).slice(decodeURIComponent(site.pathname).length)
    const isShort = /^t\/[^/]+$/.test(path)
    const file = [path, `${path}index.html`, ...(isShort ? [`${path}/index.html`] : [])].find((each) =>
      paths.has(each),
    )
    if (file === undefined) return false
    // Behind a short link it tells one correction from another in a feed; nothing is shown there.
    return hash.length < 2 || isShort || anchorsOf(file).has(decodeURIComponent(hash.slice(1)))
  }
  const isOwn = (from: string, written: string): boolean => {
    const { origin, pathname } = new URL(written, new URL(from, site))
    return origin === site.origin && pathname.startsWith(site.pathname)
  }
  let followed = 0
  const broken = [...paths].flatMap((path) => {
    const named = [...new Set(addressesIn(path, read(path), site.origin))].filter((each) => isOwn(path, each))
    followed += named.length
    return named.filter((each) => !isThere(path, each)).map((each) => `${path} → ${each}`)
  })
  return { broken, followed }
}

function idsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))
}

/** As they are written; those of other hosts among them. */
function addressesIn(path: string, text: string, origin: string): readonly string[] {
  switch (extname(path)) {
    case '.html':
      return [...inMarkup(text), ...inData(text)]
    case '.xml':
      // A feed has markup as text.
      return [...inMarkup(text), ...inMarkup(unescaped(text)), ...inElements(text)]
    case '.json':
      return stringsIn(JSON.parse(text)).flatMap((value) =>
        value.startsWith('/') || value.startsWith(origin) ? [value] : inMarkup(value),
      )
    case '.css':
      return [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address)
    case '.csv':
    case '.txt':
      return [...text.matchAll(/https?:\/\/[^\s",;]+/g)].map(([address]) => address)
    case '':
      // Rules for a host: from, to, status.
      return path === '_redirects' ? text.split('\n').flatMap((line) => line.split(' ')[1] ?? []) : []
    default:
      return []
  }
}

function inMarkup(text: string): readonly string[] {
  const attributes = text.matchAll(/\s(href|src|srcset|poster|action|content|url|data-[\w-]+)="([^"]*)"/g)
  return [...attributes].flatMap(([, name = '', written = '']) => {
    const value = unescaped(written)
    if (name === 'srcset') return value.split(/,\s+/).map((candidate) => candidate.split(/\s/)[0] ?? '')
    const isAlways = name === 'href' || name === 'src' || name === 'poster' || name === 'action'
    if (isAlways) return /^(?:mailto|tel|data):/.test(value) ? [] : [value]
    // A page that leads on: `0; url=/tin/`.
    const address = value.replace(/^\d+; *url=/i, '')
    return /^(?:https?:\/)?\/[^\s]*$/.test(address) ? [address] : []
  })
}

/** What a page says in JSON-LD. What stands behind `#` there names a thing, no place on a page. */
function inData(html: string): readonly string[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
  return [...scripts].flatMap(([, json = '']) =>
    stringsIn(JSON.parse(json))
      .filter((value) => /^https?:\/\/\S+$/.test(value))
      .map((value) => value.replace(/#.*/, '')),
  )
}

function inElements(xml: string): readonly string[] {
  return [...xml.matchAll(/>\s*(https?:\/\/[^<\s]+)\s*</g)].map(([, address = '']) => unescaped(address))
}

function stringsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data]
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : []
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
