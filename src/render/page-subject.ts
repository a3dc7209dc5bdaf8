import type { Language } from '../model/language.ts'
import type { AccessibilitySubject } from './accessibility-model.ts'
import type { ArticleSubject } from './article-model.ts'
import type { CodesSubject } from './codes-model.ts'
import type { CorrectionsSubject } from './corrections-model.ts'
import type { DataFileSubject } from './data/data-file.ts'
import type { DirectorySubject } from './directory-model.ts'
import type { FeedSubject } from './feeds/feed-file.ts'
import type { FiguresSubject } from './figures-page.ts'
import type { HomeSubject } from './home-model.ts'
import type { ListingSubject } from './listing-model.ts'
import type { NinjsSubject } from './ninjs/ninjs-subject.ts'
import type { NotFoundSubject } from './not-found-model.ts'
import type { OldSheetSubject } from './old-sheet-model.ts'
import type { PlainPageSubject } from './plain-page-model.ts'
import type { SearchSubject } from './search/search-page.ts'
import type { SearchShardSubject } from './search/search-shard.ts'
import type { SeriesSubject } from './series-model.ts'
import type { SignpostSubject } from './signpost-model.ts'
import type { SiteMapSubject } from './site-map-model.ts'
import type { TombstoneSubject } from './tombstone-model.ts'

/**
 * What one page is about, as plain data: all that its model is made of besides the imprint and its body.
 *
 * Every link on the page stands in it as it will stand there. What costs time and leads nowhere, codes, times and
 * figures, is made with the model.
 */
export type PageSubject = InLanguage &
  (
    | AccessibilitySubject
    | ArticleSubject
    | CodesSubject
    | CorrectionsSubject
    | DataFileSubject
    | DirectorySubject
    | FeedSubject
    | FiguresSubject
    | HomeSubject
    | ListingSubject
    | NinjsSubject
    | NotFoundSubject
    | OldSheetSubject
    | PlainPageSubject
    | SearchShardSubject
    | SearchSubject
    | SeriesSubject
    | SignpostSubject
    | SiteMapSubject
    | TombstoneSubject
  )

interface InLanguage {
  /** Whose imprint it is printed with; absent for the site's own. */
  readonly language?: Language
}
