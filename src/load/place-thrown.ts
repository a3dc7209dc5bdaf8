/** Leads from an error that a compiled configuration threw back to the line that somebody wrote. */
import { SourceMap, type SourceMapPayload } from 'node:module'
import { dirname, resolve } from 'node:path'
import type { CodePlace } from '../model/configuration-fault.ts'

/** The name under which the compiled module appears in stack traces; the end of a `sourceURL` comment. */
export const moduleName = 'bantin-configuration.js'

// Debuggers and test runners show the address instead of the name.
const frame = new RegExp(`(?:${moduleName}|data:text/javascript;base64,[\\w+/=]+):(\\d+):(\\d+)`)

export interface Compiled {
  /** Absolute. */
  readonly file: string
  /** JSON; its sources are relative to the folder of `file`. */
  readonly map: string
}

/** The nearest place in the site's own code on the way to the error; the file alone when there is none. */
export function placeThrown(thrown: unknown, { file, map }: Compiled): CodePlace {
  const [, line, column] = frame.exec(stackOf(thrown)) ?? []
  if (line === undefined || column === undefined) return { file }
  const entry = new SourceMap(JSON.parse(map) as SourceMapPayload).findEntry(
    Number(line) - 1,
    Number(column) - 1,
  )
  if (!('originalSource' in entry)) return { file }
  return {
    file: resolve(dirname(file), entry.originalSource),
    line: entry.originalLine + 1,
    column: entry.originalColumn + 1,
  }
}

function stackOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? '') : ''
}
