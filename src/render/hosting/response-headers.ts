/** What a host is to send along with the files of a site, whichever way it wants to be told. */
export interface ResponseHeaders {
  /** The path of the folder that the site lives in, with a slash at its end: `/`, `/tin-tuc/`. */
  readonly base: string
  /** With every answer, by name. */
  readonly always: Readonly<Record<string, string>>
  /** How long files may be kept, in seconds. Those in `assets/` are named by their content, and kept for good. */
  readonly keep: { readonly assets: number; readonly others: number }
}

/**
 * Nothing from elsewhere and nothing in line. Pages need no more than their own styles, scripts, fonts and pictures.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const policy = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

const fiveMinutes = 300
const year = 31_536_000

/** @param url Where the site lives. */
export function responseHeaders(url: string): ResponseHeaders {
  const { pathname } = new URL(`${url}/`)
  return {
    base: decodeURIComponent(pathname),
    always: {
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      // Of this host alone: what is on those below it is not for a news site to decide.
      'Strict-Transport-Security': `max-age=${year}`,
      'X-Content-Type-Options': 'nosniff',
    },
    keep: { assets: year, others: fiveMinutes },
  }
}

/** `Cache-Control` for what is named by its content. */
export function forGood({ keep }: ResponseHeaders): string {
  return `public, max-age=${keep.assets}, immutable`
}

/** `Cache-Control` for everything else: a correction reaches readers as soon as that. */
export function forNow({ keep }: ResponseHeaders): string {
  return `public, max-age=${keep.others}`
}
