import type { UrlPath } from '../../model/address.ts'
import type { Link } from '../../model/page-model.ts'
import type { Edition } from '../edition.ts'
import { articleDataAddress } from './data-addresses.ts'
import { dataFormats } from './data-formats.ts'

/** The links from an article to the files of its figures. */
export function articleDataLinks(address: UrlPath, { site, locale, addresses }: Edition): readonly Link[] {
  const labels = { csv: 'CSV', json: 'JSON', spreadsheet: `CSV (${locale.words.spreadsheet})` } as const
  return dataFormats(site.settings).map((format) => ({
    label: labels[format],
    href: addresses.href(articleDataAddress(address, format, locale.paths)),
  }))
}
