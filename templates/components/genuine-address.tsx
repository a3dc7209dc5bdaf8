/**
 * How a genuine address begins, set apart so that it can be compared letter by letter.
 */
import type { Words } from '../../src/model/words.ts'

interface GenuineAddressProps {
  readonly beginning: string
  readonly words: Words
}

export function GenuineAddress({ beginning, words }: GenuineAddressProps) {
  const [before, after] = words.genuineAddress.split('{address}')
  return (
    <p class="genuine-address">
      {before}
      <strong>{beginning}</strong>
      {after}
    </p>
  )
}
