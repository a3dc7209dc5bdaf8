import type { Language } from '../model/language.ts'
import type { Translation } from '../model/site.ts'
import type { Addresses } from './addresses-below.ts'

/** To the same page in another language, as subjects have it. */
export interface TranslationLink {
  readonly lang: Language
  readonly href: string
  readonly isOriginal?: true
}

/** Undefined for what is in one language only. */
export function translationLinks(
  { translations }: { readonly translations?: readonly Translation[] },
  { href }: Addresses,
): readonly TranslationLink[] | undefined {
  return translations?.map(({ language, address, isOriginal }) => ({
    lang: language,
    href: href(address),
    ...(isOriginal && { isOriginal }),
  }))
}
