import { composed } from './composed.ts'

/** The text behind the references of HTML and XML, the percent signs of addresses and the escapes of JSON and JavaScript. */
export function unescaped(text: string): string {
  let plain = text
  if (plain.includes('&')) plain = plain.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|[a-z]\w*);/gi, character)
  if (plain.includes('%')) plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, octets)
  if (plain.includes('\\')) {
    plain = plain.replace(
      /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|[bfnrt])/gi,
      (_, ...codes) => escaped(codes.slice(0, 3)),
    )
  }
  return composed(plain)
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' }

/** All others that have names are signs, and end a word. */
function character(reference: string, hexadecimal?: string, decimal?: string): string {
  if (hexadecimal !== undefined) return fromCode(Number.parseInt(hexadecimal, 16))
  return decimal === undefined
    ? (signs[reference] ?? (reference === '&shy;' ? '' : ' '))
    : fromCode(Number(decimal))
}

function escaped(codes: readonly (string | undefined)[]): string {
  const code = codes.find((found) => found !== undefined)
  return code === undefined ? ' ' : fromCode(Number.parseInt(code, 16))
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

function octets(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}
