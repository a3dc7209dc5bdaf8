import type { FrontMatter, KeyPath } from '../model/document.ts'
import type { Place } from '../model/place.ts'

/** A value of the front matter, with where it stands and how it was written. */
export interface Field {
  readonly data: unknown
  /** Of the value; of the key when the value is empty. */
  readonly place: Place
  /** Of the key; of the item in a list. */
  readonly placeOfKey: Place
  /** Only of a text, number, yes or no. */
  readonly written?: Written
  /** The fields of a map by their names, the items of a list by their numbers. */
  readonly parts: ReadonlyMap<string, Field>
}

export interface Written {
  readonly text: string
  readonly quoted: boolean
}

/** The fields as the rest of the program sees them; `root` is the whole front matter. */
export function frontMatterOf(root: Field): FrontMatter {
  const nearest = (keyPath: KeyPath) => {
    let field = root
    for (const key of keyPath) {
      const part = field.parts.get(String(key))
      if (!part) return { field, found: false }
      field = part
    }
    return { field, found: true }
  }
  return {
    data: root.data,
    placeOf(keyPath) {
      const { field, found } = nearest(keyPath)
      return found ? field.place : field.placeOfKey
    },
    placeOfKey: (keyPath) => nearest(keyPath).field.placeOfKey,
    writtenAt(keyPath) {
      const { field, found } = nearest(keyPath)
      return found ? field.written : undefined
    },
  }
}
