import { isMap, isScalar, type Pair, type Scalar, type Document as YamlDocument } from 'yaml'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { eachYamlNode } from './each-yaml-node.ts'
import { nameOfKey } from './name-of-key.ts'
import type { PlaceAt } from './place-at.ts'

/** Fields that are written twice in one map; shown at the second, with the place of the first. */
export function duplicateKeys(
  document: YamlDocument,
  placeAt: PlaceAt,
): readonly Diagnostic<'front-matter/duplicate-key'>[] {
  const pairs: (readonly [Scalar, Scalar])[] = []
  eachYamlNode(document.contents, (node) => void (isMap(node) && pairs.push(...repeated(node.items))))
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
    const name = nameOfKey(key)
    const earlier = first.get(name)
    if (earlier) return [[earlier, key] as const]
    first.set(name, key)
    return []
  })
}
