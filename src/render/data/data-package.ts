import type { OutputFile } from '../../model/output-file.ts'
import { present } from '../../model/present.ts'
import type { Edition } from '../edition.ts'
import { siteOutput } from '../site-output.ts'
import { dataPackageAddress, yearDataAddress } from './data-addresses.ts'
import { figureColumns } from './figure-columns.ts'

/**
 * What the yearly tables hold, for programs: newest year first.
 *
 * @see https://datapackage.org/standard/data-package/ (version 2)
 */
export function dataPackage(years: readonly string[], edition: Edition): OutputFile<never> {
  const { site, addresses, locale, at } = edition
  const { title, url, agency, licence } = site.settings
  const { words, paths } = locale
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${[...paths.root, paths.figures].join('-')}-${new URL(url).hostname}`,
    title: `${words.figures} – ${title}`,
    homepage: addresses.absolute(at.home),
    contributors: [{ title: agency.name, email: agency.email, roles: ['publisher'] }],
    ...present({ licenses: licence && [{ path: licence.url, title: licence.name }] }),
    resources: years.map((year) => ({
      name: year,
      path: `${year}.csv`,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchema(words.figureColumns),
    })),
  }
  return siteOutput(
    dataPackageAddress(paths),
    `${JSON.stringify(descriptor, undefined, 2)}\n`,
    years.map((year) => yearDataAddress(year, 'csv', paths)),
  )
}

function tableSchema(titles: Edition['locale']['words']['figureColumns']): object {
  return {
    fields: figureColumns.map(({ cell, name, ...field }) => ({ name, title: titles[name], ...field })),
    primaryKey: ['article', 'metric', 'revision'],
  }
}
