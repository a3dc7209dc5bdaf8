/**
 * The code of a sheet of paper as somebody typed it, in the letters that codes have.
 *
 * Capitals, spaces and hyphens say nothing; letters that no code has are taken for those they look like. A whole
 * address does as well. Undefined when what is left is no code.
 */
export function codeAsTyped(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^.*\/t\//s, '')
    .replace(/[?#].*$/s, '')
    .replace(/[\s./_\p{Dash}\p{Cf}]/gu, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
    .replaceAll('u', 'v')
  return /^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{4,5}$/.test(code) ? code : undefined
}
