import type { IconFile } from '../model/icon.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { Edition } from './edition.ts'
import { siteOutput } from './site-output.ts'

/** White, as pages are until their style sheet is there. */
const background = '#ffffff'

/** What a phone calls the site on its start screen. @see https://www.w3.org/TR/appmanifest/ */
export function webManifest(icons: readonly IconFile[], { site, at, addresses }: Edition): OutputFile<never> {
  const { title, description, locale, accent, agency } = site.settings
  const large = icons.filter(({ size }) => size >= 192)
  const manifest = {
    name: title,
    short_name: agency.name,
    description,
    lang: locale,
    start_url: addresses.href(at.home),
    scope: addresses.href(at.home),
    display: 'browser',
    background_color: background,
    theme_color: accent,
    icons: large.map(({ size, href }) => ({
      src: addresses.href(href),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  }
  const links = [at.home, ...large.map(({ href }) => href)]
  return siteOutput(at.manifest, `${JSON.stringify(manifest, undefined, 2)}\n`, links)
}
