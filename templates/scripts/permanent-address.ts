/**
 * The address a page gives itself, which is the one to pass on; a preview or a mirror has another in the address bar.
 */
export function permanentAddress(page: Document): string {
  return page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href
}
