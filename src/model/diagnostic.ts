/**
 * What the build has to say about the content, as data.
 *
 * Stages never throw for something an editor wrote; they return diagnostics beside their value. Only the
 * command line turns them into words, in the editor's language, and into an exit code.
 */
import type { Code, Faults, Severity } from './faults.ts'
import type { Place } from './place.ts'
import { severities } from './severities.ts'

export interface Diagnostic<C extends Code = Code> {
  /** Permanent name, `group/fault`. Never renamed, never reused. */
  readonly code: C
  readonly severity: Severity
  /** What the sentence needs to say: the value that is wrong, the one that was meant. */
  readonly values: Faults[C]
  readonly place: Place
  /** The other places it takes to understand the fault: the first of two pages at one address. */
  readonly related: readonly Place[]
}

/** A stage's value, with what there was to say while making it. */
export interface Outcome<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** One fault; its severity is the one its code has everywhere. After its place may come those that belong to it. */
export function diagnose<C extends Code>(
  code: C,
  places: Place | readonly [Place, ...Place[]],
  values: Faults[C],
): Diagnostic<C> {
  const [place, ...related] = 'file' in places ? [places] : places
  return { code, severity: severities[code], values, place, related }
}

/** Runs a stage over many inputs and gathers what each had to say. */
export function outcomeOfEach<In, Out>(
  inputs: readonly In[],
  stage: (input: In) => Outcome<Out>,
): Outcome<readonly Out[]> {
  const outcomes = inputs.map((input) => stage(input))
  return {
    value: outcomes.map((outcome) => outcome.value),
    diagnostics: outcomes.flatMap((outcome) => outcome.diagnostics),
  }
}

export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** Orders diagnostics as an editor goes through them: file by file, from the top. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  const byFile = inOrder(a.place.file, b.place.file)
  return byFile || a.place.line - b.place.line || a.place.column - b.place.column || inOrder(a.code, b.code)
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
