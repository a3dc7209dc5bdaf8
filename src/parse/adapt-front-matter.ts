import type { Configuration } from '../model/configuration.ts'
import { ConfigurationFault } from '../model/configuration-fault.ts'
import type { FilePath } from '../model/place.ts'
import type { Field } from './field.ts'

/**
 * Runs the hook that turns another tool's fields into ours, and gives its result the places of the source.
 *
 * A field that is there before and after keeps its place. One that the hook made gets the place of the field
 * whose value it carries unchanged, or else that of the opening line. What the hook throws is thrown on; a
 * result that is no plain data is a `ConfigurationFault`.
 */
export function adaptFrontMatter(source: Field, file: FilePath, adapt: Configuration['adapt']): Field {
  if (!adapt) return source
  const data = plainData(adapt(structuredClone(source.data) as Record<string, unknown>, file), file)
  const byValue = new Map<string, Field>()
  for (const field of withParts(source)) {
    const value = JSON.stringify(field.data)
    if (!byValue.has(value)) byValue.set(value, field)
  }
  return { ...traced(data, source, { byValue, opening: source }), place: source.place }
}

interface Origins {
  readonly byValue: ReadonlyMap<string, Field>
  readonly opening: Field
}

/** The field for `data`; `same` is the one at the same key path in the source. */
function traced(data: unknown, same: Field | undefined, origins: Origins): Field {
  const value = JSON.stringify(data)
  const origin = same ?? (isTelling(data) ? origins.byValue.get(value) : undefined)
  const { place, placeOfKey } = origin ?? origins.opening
  const isUnchanged = origin !== undefined && JSON.stringify(origin.data) === value
  const parts = Object.entries(typeof data === 'object' && data !== null ? data : {}).map(
    ([key, part]) => [key, traced(part, origin?.parts.get(key), origins)] as const,
  )
  return {
    data,
    place,
    placeOfKey,
    ...(isUnchanged && origin.written && { written: origin.written }),
    parts: new Map(parts),
  }
}

/** Nothing, yes and no are too common to tell where they come from. */
function isTelling(data: unknown): boolean {
  return data !== null && typeof data !== 'boolean' && data !== ''
}

function withParts(field: Field): readonly Field[] {
  return [...field.parts.values()].flatMap((part) => [part, ...withParts(part)])
}

function plainData(result: unknown, file: FilePath): unknown {
  try {
    return JSON.parse(JSON.stringify(result).normalize('NFC'))
  } catch {
    throw new ConfigurationFault('adapt-result', { content: file }, { file: 'bantin.config.ts' })
  }
}
