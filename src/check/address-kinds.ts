/** What the address of an image or a link leads to, as far as its writing tells. */
import { linkSchemes } from '../model/harmless-html.ts'

const schemes: ReadonlySet<string> = new Set(linkSchemes)

/** The file itself is in the address: `data:image/png;base64,…`. */
export function isDataUrl(address: string): boolean {
  return /^\s*data:/i.test(address)
}

/** Another site. */
export function isOutside(address: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]+:)?\/\//i.test(address) && !isOnDisk(address)
}

/** A drive, a network folder or a `file:` of the editor's own machine. */
export function isOnDisk(address: string): boolean {
  return /^\s*(?:file:|[a-z]:[\\/]|\\\\)/i.test(address)
}

/**
 * Nothing that opens a page, a letter or a telephone: it runs script, or holds the file itself.
 *
 * Browsers skip control characters and space before and within a scheme, and so does this.
 */
export function isUnsafe(address: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase()
  return scheme !== undefined && !schemes.has(scheme) && !isOnDisk(address)
}
