/** Permanent id of an article: a letter, then four of `0-9 a-z` without i, l, o, u. Printed in the QR code. */
export type ArticleId = string & { readonly brand: 'ArticleId' }

/** ASCII words joined by hyphens. */
export type Slug = string & { readonly brand: 'Slug' }

/** Address below the site's root, `/tin/2018/09/mot-cua/`: NFC, not percent-encoded, without the base path. */
export type UrlPath = string & { readonly brand: 'UrlPath' }

/** The characters of an id, in order; the first of an id is one of the letters, so YAML never reads a number. */
export const idAlphabet = '0123456789abcdefghjkmnpqrstvwxyz'

export function isArticleId(text: string): text is ArticleId {
  return /^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{4}$/.test(text)
}

export function isSlug(text: string): text is Slug {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)
}

/** Joins the parts to an address that begins and ends with a slash; without parts, the home page's. */
export function urlPath(...parts: readonly string[]): UrlPath {
  return (parts.length === 0 ? '/' : `/${parts.join('/')}/`) as UrlPath
}

/** The address of a file that is published as it is: without a slash at the end. */
export function fileAddress(path: string): UrlPath {
  return `/${path}` as UrlPath
}
