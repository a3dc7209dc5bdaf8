/** The text in NFC. Far more often than not it is already, and looking is faster than composing. */
export function composed(text: string): string {
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
}
