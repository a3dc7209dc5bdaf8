/** The `href` that opens a letter with subject and text in it. @see RFC 6068 */
export function mailTo(subject: string, text: string): string {
  return `mailto:?subject=${encoded(subject)}&body=${encoded(text)}`
}

/** Half a surrogate pair, which an escape in YAML can make, has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
