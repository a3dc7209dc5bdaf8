import { type Article, type PlainPage, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose } from '../model/diagnostic.ts'
import { settingsOfAll } from '../model/settings-for.ts'
import type { SiteSettings } from '../model/site-settings.ts'

/** Articles and pages in a language that site.yaml says nothing of. */
export function undeclaredLanguages(
  entries: readonly (Article | PlainPage)[],
  settings: SiteSettings,
): readonly Diagnostic[] {
  const languages = settingsOfAll(settings).map(({ locale }) => locale)
  return entries.flatMap((entry) => {
    const { lang: language } = entry
    if (language === undefined || languages.includes(language)) return []
    return [diagnose('language/undeclared', placeOfField(entry, 'lang'), { language, languages })]
  })
}
