/**
 * The words that stand on the pages, one complete set a language.
 *
 * A missing word does not compile. `{…}` marks what is put in.
 */
export interface Words {
  /** What the language calls itself: `Tiếng Việt`. */
  readonly language: string
  /** Of the choice of languages. */
  readonly languages: string
  readonly home: string
  /** Behind the name of a language, where its link leads to no more than that. */
  readonly homePage: string
  readonly skipToContent: string
  readonly mainNavigation: string
  readonly breadcrumb: string
  /** Above the title of what readers do not see yet. */
  readonly draft: string
  /** With `{time}`: the full day and time. */
  readonly scheduledFor: string
  /** With `{time}`: the full day and time. */
  readonly expiredAt: string
  readonly withdrawn: string
  /** The title of what stands for an article that is gone. */
  readonly removed: string
  /** With `{agency}`. */
  readonly removedHelp: string
  readonly reason: string
  readonly replacement: string
  /** The heading that the law of the country asks for. */
  readonly corrections: string
  readonly allCorrections: string
  /** Before the formats of the feed. */
  readonly correctionFeeds: string
  readonly noCorrections: string
  readonly correctionsIntro: string
  /** With `{day}`: the short date. */
  readonly correctedOn: string
  /** Before what an article said wrongly. */
  readonly was: string
  /** Before what it says instead. */
  readonly nowReads: string
  /** With `{was}` and `{now}`: both in one sentence, for machines. */
  readonly correctionText: string
  readonly oldSheet: string
  /** With `{day}`: the short date. */
  readonly oldSheetHelp: string
  readonly readCurrent: string
  /** Over the way from an old sheet to an article that was withdrawn. */
  readonly seeWithdrawn: string
  readonly published: string
  readonly updated: string
  readonly figures: string
  readonly figureName: string
  readonly figureValue: string
  /** `Tính đến ngày {day}`: the short date. */
  readonly asOf: string
  /** Before a number: `khoảng {n}`. */
  readonly aboutNumber: string
  readonly atLeastNumber: string
  readonly atMostNumber: string
  /** `Phạm vi: {area}` */
  readonly figureArea: string
  /** `Nguồn: {source}` */
  readonly countedBy: string
  /** What the parts named leave of their whole. */
  readonly rest: string
  /** With `{difference}` and `{time}`, or `earlierValue`. */
  readonly increase: string
  readonly decrease: string
  /** With `{time}`. */
  readonly noChange: string
  readonly places: string
  /** A day within a sentence: `ngày {day}`. */
  readonly onDay: string
  readonly currentValue: string
  readonly earlierValue: string
  /** The title of a bar that divides `{whole}`. */
  readonly composition: string
  /** The title of bars for one figure at two times. */
  readonly comparison: string
  /** `Đơn vị: {unit}` */
  readonly unitOf: string
  /** Before the links to the files that hold the figures. */
  readonly figuresAsData: string
  readonly spreadsheet: string
  /** The headings of tables of figures. */
  readonly figureColumns: Readonly<Record<FigureColumn, string>>
  /** With `{agency}`: what the files of all figures hold. */
  readonly figuresTables: string
  /** With `{year}` and `{format}`: a file of them. */
  readonly figuresOfYear: string
  /** What leads to the file that describes them to programs. */
  readonly tablesDescribed: string
  readonly noFigures: string
  readonly figureTime: string
  /** Between a value of a series and the one before it. */
  readonly difference: string
  /** Below figures in percent, what a difference is counted in. */
  readonly percentPoints: string
  readonly unchanged: string
  /** With `{value}` and `{day}`: the value before, as of a day. */
  readonly previousAsOf: string
  /** With `{value}` and `{period}`. */
  readonly previousOver: string
  readonly wholeSeries: string
  /** With `{firstValue}`, `{firstTime}`, `{value}` and `{time}`. */
  readonly fromTo: string
  /** With `{value}` and `{time}`: the only value. */
  readonly onlyValue: string
  readonly provisional: string
  readonly corrected: string
  readonly rounded: string
  readonly estimated: string
  readonly atLeast: string
  readonly atMost: string
  /** With `{value}`; the title of the article follows that stated it. */
  readonly formerValue: string
  /** With `{value}`; the title of the article follows that states it. */
  readonly replacedBy: string
  readonly figureSource: string
  readonly tools: string
  readonly print: string
  /** A sentence on the keys that print, for readers without script. */
  readonly printHint: string
  readonly copyLink: string
  readonly linkCopied: string
  readonly sendByEmail: string
  readonly shareOnDevice: string
  readonly readAloud: string
  readonly stopReading: string
  readonly textSize: string
  readonly textSmaller: string
  readonly textNormal: string
  readonly textLarger: string
  readonly newsSource: string
  readonly qrCode: string
  readonly qrHint: string
  readonly socialChannels: string
  readonly otherNews: string
  readonly newerNews: string
  readonly olderNews: string
  readonly allNews: string
  readonly latestNews: string
  /** Above what the home page keeps at its top for a while. */
  readonly pinnedNews: string
  /** Above the figures on the home page. */
  readonly latestFigures: string
  readonly allFigures: string
  readonly categories: string
  readonly tags: string
  readonly offices: string
  readonly archive: string
  readonly byYear: string
  /** `{year} ({n} tin)` */
  readonly yearWithCount: string
  /** Of the page that leads from the code on a sheet of paper to its article. */
  readonly codes: string
  readonly codesIntro: string
  /** How a genuine address begins: `{address}`. */
  readonly genuineAddress: string
  readonly codeLabel: string
  readonly openByCode: string
  readonly mistypedCode: string
  readonly codesByBeginning: string
  /** `{beginning}`: the first two characters. */
  readonly codesBeginningWith: string
  readonly search: string
  readonly searchHint: string
  readonly searchFor: string
  readonly startSearch: string
  /** What a filter that filters nothing lets through. */
  readonly any: string
  readonly category: string
  readonly office: string
  readonly year: string
  readonly order: string
  readonly bestFirst: string
  readonly newestFirst: string
  readonly searching: string
  readonly foundOne: string
  /** With `{n}`, of two or more. */
  readonly found: string
  readonly foundNothing: string
  readonly foundNothingHelp: string
  /** Above what has only some of the words. */
  readonly foundPartly: string
  readonly showMore: string
  /** With `{from}` and `{to}`: the years of news that was not searched. */
  readonly searchOlder: string
  /** With `{year}`: of one year. */
  readonly searchOlderOfYear: string
  readonly searchFailed: string
  readonly tryAgain: string
  readonly searchNeedsScript: string
  readonly otherWays: string
  readonly siteMap: string
  readonly pages: string
  readonly newerPage: string
  readonly olderPage: string
  /** `Trang {n}` */
  readonly pageNumber: string
  readonly nothingHere: string
  readonly notFound: string
  readonly notFoundHelp: string
  readonly movedTo: string
  /** Above the link at a former address. */
  readonly newAddress: string
  /** With `{time}`, which a script fills in at the moment of printing. */
  readonly printedOn: string
  readonly responsible: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly parentPortal: string
  readonly licence: string
  readonly officialSite: string
  /** With `{agency}`. */
  readonly officialSiteOf: string
  readonly howToKnow: string
  readonly footnotes: string
  readonly backToText: string
  /** Before the formats of a feed. */
  readonly feeds: string
  /** What a ticked box in a list of tasks says to those who do not see it. */
  readonly taskDone: string
  readonly taskOpen: string
  /** Names a table without a caption, followed by its number. */
  readonly table: string
  readonly accessibility: string
  /** With `{agency}`. */
  readonly accessibilityIntro: string
  readonly accessibilityDone: string
  /** What every site of ours can do, a sentence each. */
  readonly accessibilityFeatures: Readonly<Record<AccessibilityFeature, string>>
  readonly accessibilityExceptions: string
  readonly noExceptions: string
  readonly accessibilityHelp: string
  readonly accessibilityContact: string
  /** With `{day}`: the short date. */
  readonly accessibilityReviewed: string
  readonly closeMenu: string
  readonly menu: string
}

/** What readers with disabilities may rely on. */
export type AccessibilityFeature =
  | 'codes'
  | 'contrast'
  | 'figures'
  | 'images'
  | 'keyboard'
  | 'motion'
  | 'script'
  | 'size'

/** The columns of the figures' data files. */
export type FigureColumn =
  | 'address'
  | 'article'
  | 'as_of'
  | 'document'
  | 'from'
  | 'kind'
  | 'label'
  | 'metric'
  | 'note'
  | 'part_of'
  | 'place'
  | 'precision'
  | 'published'
  | 'revision'
  | 'series'
  | 'source'
  | 'source_url'
  | 'status'
  | 'superseded_by'
  | 'to'
  | 'unit'
  | 'value'
