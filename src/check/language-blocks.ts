import { type Language, languages } from '../model/language.ts'
import type { SiteFrontMatter, TranslatedFrontMatter } from '../model/site-schema.ts'

/** What site.yaml says of one language besides its own. */
export interface LanguageBlock {
  readonly language: Language
  readonly block: TranslatedFrontMatter
}

/** In one order, whatever that in site.yaml is. */
export function languageBlocks({
  languages: stated = {},
}: Partial<SiteFrontMatter>): readonly LanguageBlock[] {
  return languages.flatMap((language) => {
    const block = stated[language]
    return block ? [{ language, block }] : []
  })
}
