/** Pairs each item whose key an earlier one has already with that earlier one. */
export function repetitions<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): readonly { readonly first: T; readonly later: T }[] {
  const firsts = new Map<string, T>()
  const found: { first: T; later: T }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, item)
    else found.push({ first, later: item })
  }
  return found
}
