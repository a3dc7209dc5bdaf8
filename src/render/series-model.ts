import type { UrlPath } from '../model/address.ts'
import type { PageTurning } from '../model/page-model.ts'
import type { SeriesModel } from '../model/series-pages.ts'
import { frame } from './frame.ts'
import type { Press } from './press.ts'

/** One page of a series. */
export interface SeriesSubject
  extends Pick<
      SeriesModel,
      | 'area'
      | 'breadcrumb'
      | 'category'
      | 'chart'
      | 'description'
      | 'differenceUnit'
      | 'kind'
      | 'office'
      | 'rows'
      | 'sources'
      | 'summary'
      | 'title'
      | 'unit'
    >,
    PageTurning {
  readonly address: UrlPath
}

export function seriesModel({ address, ...series }: SeriesSubject, press: Press): SeriesModel {
  return { ...frame({ address, ...series }, press), ...series }
}
