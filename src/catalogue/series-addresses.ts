import type { UrlPath } from '../model/address.ts'
import type { Series } from '../model/series.ts'

/** The address of every page of every series. */
export function seriesAddresses(series: readonly Series[]): readonly UrlPath[] {
  return series.flatMap(({ pages }) => pages.map(({ address }) => address))
}
