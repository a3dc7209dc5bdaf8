import { present } from '../../model/present.ts'
import type { FiguresModel, FiguresTables } from '../../model/series-pages.ts'
import type { Press } from '../press.ts'

type Shown = Pick<FiguresModel, 'canonical' | 'site' | 'title'> & { readonly data: FiguresTables }

/**
 * The figures of the site in the words of schema.org.
 *
 * @see https://schema.org/Dataset
 */
export function dataset(
  { canonical, title, site, data }: Shown,
  years: string | undefined,
  { publisher, url }: Pick<Press, 'publisher' | 'url'>,
): object {
  return {
    '@type': 'Dataset',
    name: `${title} – ${site.title}`,
    description: data.about,
    url: canonical,
    ...present({ temporalCoverage: years, license: site.licence?.href }),
    publisher,
    inLanguage: site.lang,
    isAccessibleForFree: true,
    distribution: data.tables.map(({ label, href }) => ({
      '@type': 'DataDownload',
      name: label,
      encodingFormat: 'text/csv',
      contentUrl: new URL(href, url).href,
    })),
  }
}
