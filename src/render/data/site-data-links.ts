import { fillIn } from '../../locale/fill-in.ts'
import type { FiguresTables } from '../../model/series-pages.ts'
import type { Edition } from '../edition.ts'
import { dataPackageAddress, yearDataAddress } from './data-addresses.ts'
import { tableFormats } from './data-formats.ts'

export type SiteDataLinks = Pick<FiguresTables, 'described' | 'tables'>

/** The links to the files of all figures of the site, which are cut by year. */
export function siteDataLinks(years: Iterable<string>, { site, locale, addresses }: Edition): SiteDataLinks {
  const { words, paths } = locale
  const formats = { csv: 'CSV', json: 'JSON', spreadsheet: `CSV, ${words.spreadsheet}` } as const
  return {
    tables: [...years].flatMap((year) =>
      tableFormats(site.settings).map((format) => ({
        label: fillIn(words.figuresOfYear, { year, format: formats[format] }),
        href: addresses.href(yearDataAddress(year, format, paths)),
      })),
    ),
    described: { label: words.tablesDescribed, href: addresses.href(dataPackageAddress(paths)) },
  }
}
