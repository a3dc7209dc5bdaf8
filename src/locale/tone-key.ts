/**
 * Makes the two ways of placing a tone mark equal: "hòa" and "hoà" are one word.
 *
 * Both are in official use, so nobody's text is rewritten; only keys for comparing are made of this.
 */

// In NFD. The two ways differ in open syllables in oa, oe and uy.
const oldPlacement = /(o(?=.[ae])|u(?=.y))([\u0300\u0301\u0303\u0309\u0323])([aey])(?![\p{L}\p{M}])/giu

/** The text in NFC, its tone marks where the newer way has them: on the last letter. */
export function toneKey(text: string): string {
  return text.normalize('NFD').replace(oldPlacement, '$1$3$2').normalize('NFC')
}
