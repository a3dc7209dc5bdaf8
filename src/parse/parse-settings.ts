import type { Outcome } from '../model/diagnostic.ts'
import type { FrontMatter } from '../model/document.ts'
import { startOf } from '../model/place.ts'
import type { Source } from '../model/source.ts'
import { frontMatterOf } from './field.ts'
import { foreignEncoding } from './foreign-encoding.ts'
import { mergeConflicts } from './merge-conflicts.ts'
import { notNormalised } from './not-normalised.ts'
import { readYaml } from './read-yaml.ts'

/** Reads site.yaml as front matter is read; undefined when it cannot be read, and then a diagnostic says why. */
export function parseSettings(source: Source): Outcome<FrontMatter | undefined> {
  const foreign = foreignEncoding(source)
  if (foreign) return { value: undefined, diagnostics: [foreign] }
  const yaml = source.text.normalize('NFC')
  const conflicts = mergeConflicts({ yaml, bodyText: '' }, source.path)
  if (conflicts.length > 0) return { value: undefined, diagnostics: conflicts }
  const { value, diagnostics } = readYaml(yaml, startOf(source.path))
  return {
    value: value && frontMatterOf(value),
    diagnostics: [...notNormalised(source, yaml), ...diagnostics],
  }
}
