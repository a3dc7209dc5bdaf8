/**
 * Where addresses get the base path and their percent signs: once, here.
 *
 * Until render an address is what people read, `/media/sơ đồ.svg`; what it makes is what a browser asks for.
 */
export interface Addresses {
  /** For links on pages: with the base path, without the host. */
  href(address: string, anchor?: string): string
  /** For machines and for paper: with scheme and host. */
  absolute(address: string): string
  /** The address that `href` was made from, without its anchor; undefined for what leads elsewhere. */
  addressOf(href: string): string | undefined
}

/** The addresses of a site whose home page is `url`, with or without a path: `https://host/tin-tuc`. */
export function addressesBelow(url: string): Addresses {
  const { origin, pathname } = new URL(url)
  const base = pathname.replace(/\/$/, '')

  function href(address: string, anchor?: string): string {
    const path = base + encodedPath(address)
    return anchor === undefined ? path : `${path}#${encodeURIComponent(anchor)}`
  }
  return {
    href,
    absolute: (address) => origin + href(address),
    addressOf(href) {
      const inside = href.startsWith(`${base}/`) && !href.startsWith('//')
      return inside ? decodeURIComponent(href.slice(base.length).replace(/#.*$/, '')) : undefined
    },
  }
}

/** `?` and `#` in an address are part of a file's name: it has neither query nor anchor. */
function encodedPath(address: string): string {
  return encodeURI(address).replace(/[?#]/g, encodeURIComponent)
}
