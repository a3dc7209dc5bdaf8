import type { UrlPath } from './address.ts'

/**
 * An address of this or a former site, in the one form in which addresses are compared: decoded, in NFC, with a slash
 * at the end unless it names an HTML file.
 *
 * Undefined for what no static host can answer: with a query, an anchor or a host, or out of the site's folder.
 */
export function oldAddress(written: string): UrlPath | undefined {
  if (!/^\/(?!\/)[^?#\\]*$/.test(written)) return undefined
  const path = decoded(written)?.normalize('NFC')
  if (path === undefined || /[\\\p{C}]/u.test(path)) return undefined
  const names = path.slice(1).replace(/\/$/, '').split('/')
  if (names.some((name) => name === '' || name === '.' || name === '..')) return undefined
  const folder = names.join('/').replace(/(?:^|\/)index\.html?$/i, '')
  if (folder === '') return undefined
  return `/${folder}${/\.html?$/i.test(folder) ? '' : '/'}` as UrlPath
}

/** What somebody may have meant who copied more than the path. */
export function mendedOldAddress(written: string): readonly string[] {
  const path = written.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  return [path, `/${path}`, `/${path.replaceAll('\\', '/').replace(/^\/+/, '')}`]
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
