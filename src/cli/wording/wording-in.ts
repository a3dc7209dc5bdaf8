import type { Language } from '../../model/language.ts'
import { en } from './en.ts'
import type { Wording } from './sentence.ts'
import { vi } from './vi.ts'

const wordings: Readonly<Record<Language, Wording>> = { en, vi }

/** What the build says about the content, in one language. */
export function wordingIn(language: Language): Wording {
  return wordings[language]
}
