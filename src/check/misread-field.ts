import { slugOf } from '../locale/slug.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { suggesting } from '../model/did-you-mean.ts'
import type { KeyPath } from '../model/document.ts'
import type { Misread } from '../model/fields.ts'
import { dateFault } from './date-fault.ts'
import { fieldName } from './field-name.ts'
import { periodMeant } from './period-meant.ts'
import type { Reading } from './reading.ts'

interface MisreadText extends Misread {
  readonly path: KeyPath
  readonly value: string
}

/** Says what is wrong with a text that its field could not read. */
export function misreadField(misread: MisreadText, reading: Reading): Diagnostic {
  const { path, value, expected, suggestion } = misread
  if (expected === 'date' || expected === 'date-time') return misreadDate({ ...misread, expected }, reading)
  if (fieldName(path) === 'id')
    return diagnose('id/malformed', reading.frontMatter.placeOf(path), { id: value })
  return malformed({ ...misread, suggestion: suggestion ?? meant(misread, reading) }, reading)
}

function meant({ expected, value }: MisreadText, { locale }: Reading): string | undefined {
  if (expected === 'id') return slugOf(value)
  return expected === 'period' ? periodMeant(value, locale) : undefined
}

function misreadDate(
  misread: MisreadText & { readonly expected: 'date' | 'date-time' },
  reading: Reading,
): Diagnostic {
  const { path, value, expected } = misread
  const field = fieldName(path)
  const place = reading.frontMatter.placeOf(path)
  const found = dateFault(value, expected, reading)
  switch (found.fault) {
    case 'impossible':
      return diagnose('field/impossible-date', place, { field, value })
    case 'malformed':
      return malformed({ ...misread, suggestion: found.suggestion }, reading)
    case 'without-offset':
      return diagnose('field/date-without-offset', place, { field, value, suggestion: found.suggestion })
  }
}

function malformed(
  misread: Omit<MisreadText, 'suggestion'> & { suggestion: string | undefined },
  reading: Reading,
) {
  const { path, value, expected, suggestion } = misread
  return diagnose('field/malformed', reading.frontMatter.placeOf(path), {
    field: fieldName(path),
    value,
    expected,
    ...suggesting(suggestion),
  })
}
