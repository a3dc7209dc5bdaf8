import type { PageModel } from '../model/page-model.ts'
import { accessibilityModel } from './accessibility-model.ts'
import { articleModel } from './article-model.ts'
import { codesModel } from './codes-model.ts'
import { correctionsModel } from './corrections-model.ts'
import type { DataFileSubject } from './data/data-file.ts'
import { directoryModel } from './directory-model.ts'
import type { FeedSubject } from './feeds/feed-file.ts'
import { figuresModel } from './figures-page.ts'
import { homeModel } from './home-model.ts'
import { listingModel } from './listing-model.ts'
import type { NinjsSubject } from './ninjs/ninjs-subject.ts'
import { notFoundModel } from './not-found-model.ts'
import { oldSheetModel } from './old-sheet-model.ts'
import type { PageSubject } from './page-subject.ts'
import { plainPageModel } from './plain-page-model.ts'
import type { Press } from './press.ts'
import { searchModel } from './search/search-page.ts'
import type { SearchShardSubject } from './search/search-shard.ts'
import { seriesModel } from './series-model.ts'
import { signpostModel } from './signpost-model.ts'
import { siteMapModel } from './site-map-model.ts'
import { tombstoneModel } from './tombstone-model.ts'

/** All that the template of a page may see. `body`: the compiled HTML of a page that has one, with its marks. */
export function pageModelOf(
  subject: Exclude<PageSubject, DataFileSubject | FeedSubject | NinjsSubject | SearchShardSubject>,
  body: string,
  press: Press,
): PageModel {
  switch (subject.kind) {
    case 'accessibility':
      return accessibilityModel(subject, press)
    case 'article':
      return articleModel(subject, body, press)
    case 'codes':
      return codesModel(subject, press)
    case 'corrections':
      return correctionsModel(subject, press)
    case 'directory':
      return directoryModel(subject, press)
    case 'figures':
      return figuresModel(subject, press)
    case 'home':
      return homeModel(subject, press)
    case 'listing':
      return listingModel(subject, press)
    case 'not-found':
      return notFoundModel(subject, press)
    case 'old-sheet':
      return oldSheetModel(subject, press)
    case 'page':
      return plainPageModel(subject, body, press)
    case 'search':
      return searchModel(subject, press)
    case 'series':
      return seriesModel(subject, press)
    case 'redirect':
    case 'short-link':
      return signpostModel(subject, press)
    case 'site-map':
      return siteMapModel(subject, press)
    case 'tombstone':
      return tombstoneModel(subject, press)
  }
}
