import type { Language } from '../../model/language.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'
import { vi } from './vi.ts'

export type { Phrases } from './phrases.ts'

const phrases: Readonly<Record<Language, Phrases>> = { en, vi }

/** What the command line says, in one language. */
export function phrasesIn(language: Language): Phrases {
  return phrases[language]
}
