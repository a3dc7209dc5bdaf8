/** Finds secrets in a text in whatever form it will be published. */
import type { Secret } from '../model/secret.ts'
import { unescaped } from './unescaped.ts'
import { wordSearch } from './word-search.ts'

export type SecretSearch = (text: string) => readonly Secret[]

export function secretSearch(secrets: readonly Secret[]): SecretSearch {
  const search = wordSearch(secrets.map(({ text }) => text))
  return (text) => {
    const plain = unescaped(text)
    return search(plain).flatMap((index) => {
      const secret = secrets[index]
      return secret && isIn(plain, secret) ? [secret] : []
    })
  }
}

/** The search goes by words; of an address the signs between them count too, and it may be the beginning of another. */
function isIn(text: string, secret: Secret): boolean {
  if (secret.kind === 'title' || secret.kind === 'hidden-title') return true
  const before = secret.text.startsWith('/') ? '' : String.raw`(?<![\p{L}\p{M}\p{N}_.-])`
  const written = `${before}${literally(secret.text)}${String.raw`(?![\p{L}\p{M}\p{N}_-])`}`
  return new RegExp(written, 'iu').test(text)
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
