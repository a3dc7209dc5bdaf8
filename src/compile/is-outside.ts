/** Whether an address has a scheme or a host of its own: `https://…`, `//host/…`, `mailto:…`. */
export function isOutside(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address.trim())
}
