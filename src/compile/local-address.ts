/** An address of this site as its author thinks of it: in NFC, its letters not percent-encoded. */
export function localAddress(address: string): string {
  try {
    return decodeURI(address).normalize('NFC')
  } catch {
    // A percent sign that encodes nothing: the address is what was written.
    return address
  }
}
