import { sampleOf } from './sample-of.ts'

/** The word of `text` that the character at `offset` is part of, with all that stands between its spaces. */
export function wordAround(text: string, offset: number): string {
  const before = /\S{0,30}$/.exec(text.slice(Math.max(0, offset - 30), offset))?.[0] ?? ''
  const after = /^\S{0,30}/.exec(text.slice(offset, offset + 30))?.[0] ?? ''
  return sampleOf(before + after)
}
