import { isScalar, type Pair, type Scalar, visit, type Document as YamlDocument } from 'yaml'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { nameOfKey } from './name-of-key.ts'
import type { PlaceAt } from './place-at.ts'

/** Fields that are written twice in one map; shown at the second, with the place of the first. */
export function duplicateKeys(
  document: YamlDocument,
  placeAt: PlaceAt,
): readonly Diagnostic<'front-matter/duplicate-key'>[] {
  const pairs: (readonly [Scalar, Scalar])[] = []
  visit(document, { Map: (_, { items }) => void pairs.push(...repeated(items)) })
  return pairs.map(([first, second]) => {
    const places = [placeAt(first.range?.[0] ?? 0)]
    return diagnose('front-matter/duplicate-key', [placeAt(second.range?.[0] ?? 0), ...places], {
      key: nameOfKey(second),
    })
  })
}

/** Each key that is not the first of its name, after the first. */
function repeated(items: readonly Pair[]): readonly (readonly [Scalar, Scalar])[] {
  const first = new Map<string, Scalar>()
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const earlier = first.get(nameOfKey(key))
    if (earlier) return [[earlier, key] as const]
    first.set(nameOfKey(key), key)
    return []
  })
}
