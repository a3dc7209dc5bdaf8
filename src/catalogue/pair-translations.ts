import { type Article, type PlainPage, placeOfField } from '../model/article.ts'
import { type Diagnostic, diagnose, type Outcome } from '../model/diagnostic.ts'
import { suggesting } from '../model/did-you-mean.ts'
import type { Language } from '../model/language.ts'
import type { SiteSettings } from '../model/site-settings.ts'

export interface Pair<E> {
  readonly translation: E
  readonly original: E
}

type Entry = Article | PlainPage
export type Translated<E extends Entry> = E & { readonly translationOf: string }

/** What can be translated: all articles, or all plain pages. */
export interface Originals<E extends Entry> {
  readonly byName: ReadonlyMap<string, E>
  /** What a translation calls its original, whatever the way it is written. */
  readonly nameOf: (translation: Translated<E>) => string
  /** The one of `names` that a wrong name may have been meant for. */
  readonly meant: (name: string, names: readonly string[]) => string | undefined
  /** Whether what has this name may be in a file with errors. */
  readonly isMissed: (name: string) => boolean
}

/** Finds the original of every translation among `entries`; of several into one language the first has it. */
export function pairTranslations<E extends Entry>(
  entries: readonly E[],
  originals: Originals<E>,
  settings: SiteSettings,
): Outcome<readonly Pair<E>[]> {
  const languageOf = ({ lang }: Entry) => lang ?? settings.locale
  const pairs = new Map<string, Pair<E>>()
  const diagnostics: Diagnostic[] = []
  for (const translation of entries.filter(isTranslated)) {
    const name = originals.nameOf(translation)
    const original = originals.byName.get(name)
    if (original === undefined) {
      if (!originals.isMissed(name)) diagnostics.push(unknownOriginal(translation, originals))
      continue
    }
    const key = `${languageOf(translation)} ${name}`
    const first = pairs.get(key)
    const fault =
      unfitPair({ translation, original }, originals, languageOf) ?? (first && secondOne(translation, first))
    if (fault) diagnostics.push(fault)
    else pairs.set(key, { translation, original })
  }
  return { value: [...pairs.values()], diagnostics }

  function secondOne(translation: Translated<E>, first: Pair<E>): Diagnostic {
    const { translationOf } = translation
    const places = [placeOf(translation), placeOf(first.translation)] as const
    return diagnose('translation/duplicate', places, { translationOf, language: languageOf(translation) })
  }
}

function unknownOriginal<E extends Entry>(
  translation: Translated<E>,
  { byName, nameOf, meant }: Originals<E>,
): Diagnostic {
  const originals = [...byName].filter(([, entry]) => entry !== translation && !isTranslated(entry))
  const names = originals.map(([name]) => name)
  return diagnose('translation/unknown', placeOf(translation), {
    translationOf: translation.translationOf,
    ...suggesting(meant(nameOf(translation), names)),
  })
}

function unfitPair<E extends Entry>(
  { translation, original }: Pair<E> & { readonly translation: Translated<E> },
  { nameOf }: Originals<E>,
  languageOf: (entry: Entry) => Language,
): Diagnostic | undefined {
  const { translationOf } = translation
  const language = languageOf(original)
  if (languageOf(translation) === language) {
    const places = [placeOf(translation), placeOfField(original, 'title')] as const
    return diagnose('translation/same-language', places, { translationOf, language })
  }
  if (isTranslated(original)) {
    const places = [placeOf(translation), placeOf(original)] as const
    return diagnose('translation/chained', places, { translationOf, original: nameOf(original) })
  }
  return undefined
}

function isTranslated<E extends Entry>(entry: E): entry is Translated<E> {
  return entry.translationOf !== undefined
}

function placeOf(entry: Entry) {
  return placeOfField(entry, 'translationOf')
}
