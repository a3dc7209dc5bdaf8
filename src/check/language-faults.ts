/** What the blocks of other languages say that does not fit the site: names for nothing, and what has no name. */
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import type { FrontMatter, KeyPath } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { SiteFrontMatter } from '../model/site-schema.ts'
import { type LanguageBlock, languageBlocks } from './language-blocks.ts'

type Understood = Partial<SiteFrontMatter>

export function languageFaults(understood: Understood, frontMatter: FrontMatter): readonly Diagnostic[] {
  return languageBlocks(understood).flatMap((block) => [
    ...misplacedLanguage(block, understood, frontMatter),
    ...unfitNames(block, understood, frontMatter),
  ])
}

/** The block of the language that the site has anyway. */
function misplacedLanguage(
  { language }: LanguageBlock,
  { locale }: Understood,
  frontMatter: FrontMatter,
): readonly Diagnostic[] {
  if (language !== locale) return []
  return [diagnose('language/own', frontMatter.placeOfKey(['languages', language]), { language })]
}

/** One fault for each category and office; none for those of the site that could not be understood. */
function unfitNames(
  { language, block }: LanguageBlock,
  understood: Understood,
  frontMatter: FrontMatter,
): readonly Diagnostic[] {
  return (['categories', 'offices'] as const).flatMap((group): readonly Diagnostic[] => {
    const ids = Object.keys(understood[group] ?? {})
    const named = Object.keys(block[group])
    const missing = ids.filter((id) => !named.includes(id))
    const strange = understood[group] ? named.filter((id) => !ids.includes(id)) : []
    const meant = new Map(strange.map((id) => [id, didYouMean(id, missing)]))
    const misspelt = new Set(meant.values())
    return [
      ...strange.map((id) =>
        diagnose('language/unknown-name', frontMatter.placeOfKey(['languages', language, group, id]), {
          ...{ language, group, id },
          ...suggesting(meant.get(id)),
        }),
      ),
      ...missing
        .filter((id) => !misspelt.has(id))
        .map((id) =>
          diagnose('language/unnamed', frontMatter.placeOfKey(atGroup(language, group, block)), {
            ...{ language, group, id },
          }),
        ),
    ]
  })
}

/** Where the name belongs: in the group, or in the block as long as that has none. */
function atGroup(
  language: Language,
  group: 'categories' | 'offices',
  block: LanguageBlock['block'],
): KeyPath {
  return ['languages', language, ...(Object.keys(block[group]).length > 0 ? [group] : [])]
}
