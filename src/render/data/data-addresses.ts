import type { AddressWords } from '../../locale/locale.ts'
import { fileAddress, type UrlPath, urlPath } from '../../model/address.ts'
import type { DataFormat } from './data-file.ts'

/** `/tin/2018/09/mot-cua/so-lieu.csv`, from the article's address. */
export function articleDataAddress(address: UrlPath, format: DataFormat, paths: AddressWords): UrlPath {
  return withEnding(`${address}${paths.figures}`, format, paths)
}

/** `/so-lieu/2018.csv` */
export function yearDataAddress(year: string, format: DataFormat, paths: AddressWords): UrlPath {
  return withEnding(`${urlPath(...paths.root, paths.figures)}${year}`, format, paths)
}

/** `/so-lieu/datapackage.json` */
export function dataPackageAddress({ root, figures }: AddressWords): UrlPath {
  return fileAddress(`${[...root, figures].join('/')}/datapackage.json`)
}

function withEnding(address: string, format: DataFormat, { spreadsheet }: AddressWords): UrlPath {
  const endings = { csv: '.csv', json: '.json', spreadsheet: `-${spreadsheet}.csv` } as const
  return fileAddress(`${address.slice(1)}${endings[format]}`)
}
