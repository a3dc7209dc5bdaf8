/** The way of one file, from its text to what the catalogue orders: parse, check, compile. Pure. */
import type { PluggableList } from 'unified'
import { checkDocument } from '../check/check-document.ts'
import { compileDocument } from '../compile/compile-document.ts'
import type { Locale } from '../locale/locale.ts'
import type { CompiledDocument } from '../model/compiled-document.ts'
import { isError, type Outcome } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import type { Timed } from '../model/times.ts'
import { type ParseOptions, parseDocument } from '../parse/parse-document.ts'

export interface CompileSourceOptions extends ParseOptions {
  readonly locale: Locale
  readonly zone: string
  readonly rehypePlugins: PluggableList
}

/** The article or page that a source holds; undefined when it has errors. */
export function compileSource(
  source: Source,
  options: CompileSourceOptions,
  timed: Timed = untimed,
): Outcome<CompiledDocument | undefined> {
  const document = timed('compile/parse', () => parseDocument(source, options))
  const checked = timed('compile/check', () => checkDocument(document.value, options))
  const fields = document.diagnostics.some(isError) ? undefined : checked.value
  return {
    value: fields && timed('compile/compile', () => compileDocument(fields, options)),
    diagnostics: [...document.diagnostics, ...checked.diagnostics],
  }
}

const untimed: Timed = (_, work) => work()
