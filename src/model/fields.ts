/**
 * The kinds of value that a field of front matter or of site.yaml may have.
 *
 * Every scalar arrives as the text it was written as, so `2020` can be a title and no number loses a digit.
 */
import { z } from 'zod'
import type { Shape } from './faults.ts'
import { isLanguage } from './language.ts'
import { mendedOldAddress, oldAddress } from './old-address.ts'

/** What the checks learn about a text that its field cannot read. */
export interface Misread {
  readonly expected: Shape
  readonly suggestion?: string
}

/** A text that says something. */
export const text = z.string().trim().min(1)

/**
 * A text that `read` understands.
 *
 * @param mended What the writer may have meant; the first that `read` understands is suggested.
 */
export function readable<T>(
  expected: Shape,
  read: (text: string) => T | undefined,
  mended: (text: string) => readonly string[] = () => [],
) {
  return text.transform((written, context): T => {
    const value = read(written)
    if (value !== undefined) return value
    const suggestion = mended(written).find((attempt) => read(attempt) !== undefined)
    const misread: Misread = suggestion === undefined ? { expected } : { expected, suggestion }
    context.addIssue({ code: 'custom', params: { misread } })
    return z.NEVER
  })
}

export const yesNo = readable('yes-no', (written) => {
  const word = written.toLowerCase()
  return word === 'true' || word === 'false' ? word === 'true' : undefined
})

export const language = readable('language', (written) => (isLanguage(written) ? written : undefined))

/** A number of things or days; none is one, too. */
export const wholeNumber = readable('number', (written) =>
  /^\d{1,4}$/.test(written) ? Number(written) : undefined,
)

/** The address of a page somewhere on the web. */
export const webAddress = readable('url', webUrl, (written) => [`https://${written}`])

/** The address of a page that nobody can change on its way to the reader. */
export const secureAddress = readable('url', secureUrl, mendedUrls)

/** Where a site lives: an address of its own, or a folder of one, without a slash at the end. */
export const siteAddress = readable('url', siteUrl, mendedUrls)

const formerAddress = readable('old-address', oldAddress, mendedOldAddress)

/** Those of a list. */
export const formerAddresses = z.exactOptional(z.array(formerAddress))

/** Addresses that lead to the page besides its own. */
export const aliases = z
  .array(formerAddress)
  .default([])
  .describe('Former addresses of the page, on this or a former site, that still lead to it')

function webUrl(written: string): string | undefined {
  if (/\s/.test(written) || !URL.canParse(written)) return undefined
  const { protocol, hostname } = new URL(written)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && (hostname.includes('.') || hostname === 'localhost') ? written : undefined
}

export function secureUrl(written: string): string | undefined {
  return written.startsWith('https://') ? webUrl(written) : undefined
}

/** In the one form that browsers show and codes hold, whatever the writer's. */
function siteUrl(written: string): string | undefined {
  if (written.endsWith('/') || /[?#]/.test(written)) return undefined
  const isLocal = /^http:\/\/(?:localhost|127\.0\.0\.1)(?=[:/]|$)/.test(written)
  const url = isLocal ? webUrl(written) : secureUrl(written)
  if (url === undefined) return undefined
  const { href, username, password, pathname } = new URL(url)
  // A browser takes what follows two slashes for a host.
  if (username !== '' || password !== '' || pathname.includes('//')) return undefined
  return href.replace(/\/$/, '')
}

function mendedUrls(written: string): readonly string[] {
  const withoutSlash = written.replace(/\/+$/, '')
  return [withoutSlash, withoutSlash.replace(/^http:/, 'https:'), `https://${withoutSlash}`]
}
