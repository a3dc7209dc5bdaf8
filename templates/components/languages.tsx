/**
 * The choice of languages, each in its own words. It stays on the page where that has been translated; where it leads to
 * the front page, it says so to who cannot see where they have come from.
 */
import type { Frame } from '../../src/model/page-model.ts'

export function Languages({ frame }: { readonly frame: Frame }) {
  const { site, languages } = frame
  if (languages === undefined) return null
  return (
    <nav class="languages" aria-label={site.words.languages}>
      {languages.map(({ lang, label, href, note }) => (
        <a href={href} lang={lang} hreflang={lang} key={lang}>
          {label}
          {note && <span class="visually-hidden">{` (${note})`}</span>}
        </a>
      ))}
    </nav>
  )
}
