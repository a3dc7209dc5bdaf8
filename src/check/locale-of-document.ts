import { type Locale, localeOf } from '../locale/locale.ts'
import type { Document } from '../model/document.ts'
import { isLanguage } from '../model/language.ts'
import { valueAt } from './value-at.ts'

/** What a document is written in: its own language where it states one that there is, else the site's. */
export function localeOfDocument({ frontMatter }: Document, ofSite: Locale): Locale {
  const stated = valueAt(frontMatter?.data, ['lang'])
  return typeof stated === 'string' && isLanguage(stated) ? localeOf(stated) : ofSite
}
