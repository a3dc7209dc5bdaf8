/** What a text is to somebody who types without marks: "Đà Nẵng" is "da nang". */

/**
 * Lower case without marks; đ becomes d, and so does the ð that old conversions put in its place.
 *
 * Composed and decomposed text fold the same.
 */
export function fold(text: string): string {
  return text.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[đð]/g, 'd')
}
