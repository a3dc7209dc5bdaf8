import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Scalar,
  type Document as YamlDocument,
} from 'yaml'
import type { Place } from '../model/place.ts'
import type { Field } from './field.ts'
import { nameOfKey } from './name-of-key.ts'
import type { PlaceAt } from './place-at.ts'

const noParts: Field['parts'] = new Map()

interface Surroundings {
  readonly document: YamlDocument
  readonly placeAt: PlaceAt
}

/**
 * Turns YAML without faults into fields: texts, numbers, yes and no, nothing, lists and maps.
 *
 * A number that does not print back as it was written (`016`, `1.50`, `1e3`) stays a text, as dates do. Texts
 * are in NFC. Of a key that is there twice, the first counts.
 */
export function fieldsOf(document: YamlDocument, opening: Place, placeAt: PlaceAt): Field {
  const root = fieldOf(document.contents, opening, { document, placeAt })
  return { ...root, data: root.data ?? {}, place: opening }
}

function fieldOf(node: unknown, placeOfKey: Place, surroundings: Surroundings): Field {
  const { document, placeAt } = surroundings
  if (!isNode(node)) return { data: null, place: placeOfKey, placeOfKey, parts: noParts }
  const place = placeAt(node.range?.[0] ?? 0)
  if (isAlias(node)) return { ...fieldOf(node.resolve(document), placeOfKey, surroundings), place }
  if (isScalar(node)) return scalarField(node, { place, placeOfKey })
  if (!isCollection(node)) return { data: null, place, placeOfKey, parts: noParts }
  if (isMap(node)) {
    const parts = new Map<string, Field>()
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const name = nameOfKey(key)
      if (!parts.has(name)) parts.set(name, fieldOf(value, placeAt(key.range?.[0] ?? 0), surroundings))
    }
    // Not by assignment: a field called `__proto__` must be a field like others.
    const data = Object.fromEntries([...parts].map(([name, part]) => [name, part.data]))
    return { data, place, placeOfKey, parts }
  }
  const items = node.items.map((item) => {
    const placeOfItem = isNode(item) ? placeAt(item.range?.[0] ?? 0) : place
    return fieldOf(item, placeOfItem, surroundings)
  })
  return {
    data: items.map(({ data }) => data),
    place,
    placeOfKey,
    parts: new Map(items.map((item, index) => [String(index), item])),
  }
}

function scalarField(
  { type, value, source }: Scalar,
  { place, placeOfKey }: Pick<Field, 'place' | 'placeOfKey'>,
): Field {
  const text = (source ?? String(value)).normalize('NFC')
  const isEmpty = text === '' && type === 'PLAIN'
  const isKept =
    value === null || typeof value === 'boolean' || (typeof value === 'number' && String(value) === text)
  return {
    data: isKept ? value : text,
    place: isEmpty ? placeOfKey : place,
    placeOfKey,
    written: { text, quoted: type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' },
    parts: noParts,
  }
}
