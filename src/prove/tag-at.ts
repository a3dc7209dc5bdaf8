/** Elements that may begin or end inside a word. All others end one. */
const insideWords = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong u var wbr'.split(' '),
)
const openingSign = /<\/?([a-z][a-z0-9]*)/iy

export interface Tag {
  /** Behind its last character. */
  readonly end: number
  readonly isInsideWord: boolean
}

/** The tag that begins at `at`, where a `<` is; undefined when it is only that sign. */
export function tagAt(text: string, at: number): Tag | undefined {
  openingSign.lastIndex = at
  const name = openingSign.exec(text)?.[1]
  const end = name === undefined ? -1 : text.indexOf('>', at)
  if (name === undefined || end < 0) return undefined
  return { end: end + 1, isInsideWord: insideWords.has(name) }
}
