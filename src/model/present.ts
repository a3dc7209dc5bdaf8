/** The fields that have a value. For the optional fields of models, which are absent and never `undefined`. */
export function present<T extends object>(fields: T): Present<T> {
  const result: Partial<T> = {}
  for (const name in fields) {
    if (fields[name] !== undefined) result[name] = fields[name]
  }
  return result as Present<T>
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> }
