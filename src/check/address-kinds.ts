/** What the address of an image or a link leads to, as far as its writing tells. */

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
