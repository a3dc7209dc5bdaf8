/** The languages that sites can be in; each has its words and tables in `src/locale`. */
export const languages = ['vi', 'en'] as const

/** As in `lang` of HTML and in front matter. */
export type Language = (typeof languages)[number]

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text)
}
