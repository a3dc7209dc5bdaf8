/** Prints what ended a command before it could do its work: one sentence, and the one action that mends it. */
import type { ConfigurationFault, ConfigurationProblems } from '../../model/configuration-fault.ts'
import type { Language } from '../../model/language.ts'
import type { failureOf } from '../failure.ts'
import { phrasesIn } from '../phrases/phrases-in.ts'
import type { UsageFault, UsageProblems } from '../usage-fault.ts'
import type { Sentence } from '../wording/sentence.ts'
import { shownPath } from './shown-path.ts'

export function formatUsageFault<P extends keyof UsageProblems>(
  { problem, values }: UsageFault<P>,
  language: Language,
): string {
  return inLines(spoken(phrasesIn(language).usage[problem], values))
}

/** `folder`: the one from which the file is shown. */
export function formatConfigurationFault<P extends keyof ConfigurationProblems>(
  fault: ConfigurationFault<P>,
  language: Language,
  folder: string,
): string {
  const { place, ...sentence } = wordConfigurationFault(fault, language, folder)
  return `${place}  ${inLines(sentence)}`
}

export function formatFailure(failure: ReturnType<typeof failureOf>, language: Language): string {
  return inLines(wordFailure(failure, language))
}

/** What is wrong, and the one action that mends it. */
interface Spoken {
  readonly message: string
  readonly hint?: string
}

export function wordConfigurationFault<P extends keyof ConfigurationProblems>(
  { problem, values, place }: ConfigurationFault<P>,
  language: Language,
  folder: string,
): Spoken & { readonly place: string } {
  const position = [shownPath(place.file, folder), place.line, place.column].filter(
    (part) => part !== undefined,
  )
  return { place: position.join(':'), ...spoken(phrasesIn(language).configuration[problem], values) }
}

export function wordFailure({ failure, what }: ReturnType<typeof failureOf>, language: Language): Spoken {
  return spoken(phrasesIn(language).failure[failure], { what })
}

function spoken<Values>({ message, hint }: Sentence<Values>, values: Values): Spoken {
  return { message: message(values), ...(hint && { hint: hint(values, undefined) }) }
}

function inLines({ message, hint }: Spoken): string {
  return hint === undefined ? message : `${message}\n  ${hint}`
}
