import { fileAddress, type UrlPath } from '../model/address.ts'

/** In bytes. Disks hold names of 255, of which ours needs some at the end. */
const longest = 200

/**
 * Where a file lies that is made of the image at `path`: `/assets/media/mot-cua.jpg.1a2b3c4d-660.avif`.
 *
 * The image's whole name stands in it, so that whoever looks for what unpublished articles show finds this too.
 * Another content has another address, so it may be cached for ever, and lies where hosts are told so.
 */
export function derivativeAddress(path: UrlPath, digest: string, name: string): UrlPath {
  const [, folder = '', whole = ''] = /^\/(.*\/)?([^/]*)$/.exec(path) ?? []
  return fileAddress(`assets/${folder}${shortened(whole)}.${digest.slice(0, 8)}-${name}`)
}

function shortened(name: string): string {
  const letters = [...name]
  const bytes = new TextEncoder()
  while (bytes.encode(letters.join('')).length > longest) letters.pop()
  return letters.join('')
}
