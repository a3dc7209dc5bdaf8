/** Prints what ended a command before it could do its work: one sentence, and the one action that mends it. */
import type { ConfigurationFault, ConfigurationProblems } from '../../model/configuration-fault.ts'
import type { failureOf } from '../failure.ts'
import type { Language } from '../language.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { UsageFault, UsageProblems } from '../usage-fault.ts'
import type { Sentence } from '../wording/sentence.ts'
import { shownPath } from './shown-path.ts'

export function formatUsageFault<P extends keyof UsageProblems>(
  { problem, values }: UsageFault<P>,
  language: Language,
): string {
  return spoken(phrasesIn(language).usage[problem], values)
}

/** `folder`: the one from which the file is shown. */
export function formatConfigurationFault<P extends keyof ConfigurationProblems>(
  { problem, values, place }: ConfigurationFault<P>,
  language: Language,
  folder: string,
): string {
  const position = [shownPath(place.file, folder), place.line, place.column].filter(
    (part) => part !== undefined,
  )
  return `${position.join(':')}  ${spoken(phrasesIn(language).configuration[problem], values)}`
}

export function formatFailure({ failure, what }: ReturnType<typeof failureOf>, language: Language): string {
  return spoken(phrasesIn(language).failure[failure], { what })
}

function spoken<Values>({ message, hint }: Sentence<Values>, values: Values): string {
  return hint ? `${message(values)}\n  ${hint(values, undefined)}` : message(values)
}
