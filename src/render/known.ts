/** What the catalogue has settled for `key`. That it is there is a promise of the stages before; broken, it is our bug. */
export function known<K, V>(settled: ReadonlyMap<K, V>, key: K): V {
  const value = settled.get(key)
  if (value === undefined) throw new Error(`The site has nothing for “${key}”, which an article refers to.`)
  return value
}
