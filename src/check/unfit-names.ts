/** Names in another language that the site has nothing for, and what has no name in it. */
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import type { FrontMatter } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { SiteFrontMatter } from '../model/site-schema.ts'
import type { LanguageBlock } from './translated-settings.ts'

type Understood = Partial<SiteFrontMatter>

/** The block of the language that the site has anyway. */
export function misplacedLanguage(
  language: Language,
  { locale }: Understood,
  frontMatter: FrontMatter,
): readonly Diagnostic[] {
  if (language !== locale) return []
  return [diagnose('language/own', frontMatter.placeOfKey(['languages', language]), { language })]
}

/** One fault for each category and office; none for those of the site that could not be understood. */
export function unfitNames(
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
          diagnose('language/unnamed', frontMatter.placeOfKey([...atGroup(language, group, block)]), {
            ...{ language, group, id },
          }),
        ),
    ]
  })
}

/** Where the name belongs: in the group, or in the block as long as that has none. */
function atGroup(language: Language, group: 'categories' | 'offices', block: LanguageBlock['block']) {
  return ['languages', language, ...(Object.keys(block[group]).length > 0 ? [group] : [])]
}
