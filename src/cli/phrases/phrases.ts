/** What the command line says besides the diagnostics; one complete set a language. */

import type { LifeWord } from '../../model/article-life.ts'
import type { ConfigurationProblems } from '../../model/configuration-fault.ts'
import type { Reason } from '../../model/explanation.ts'
import type { OutputDifference } from '../../model/verification.ts'
import type { Failure } from '../failure.ts'
import type { FigureFilters } from '../figures-wanted.ts'
import type { DifferenceKind } from '../proof/proof-difference.ts'
import type { UsageProblems } from '../usage-fault.ts'
import type { Sentences } from '../wording/sentence.ts'

export interface Phrases {
  readonly help: HelpPhrases
  readonly usage: Sentences<UsageProblems>
  readonly configuration: Sentences<ConfigurationProblems>
  readonly failure: Sentences<FailureValues>
  readonly summary: SummaryPhrases
  readonly severities: Readonly<Record<'error' | 'warning' | 'hint', string>>
  /** In front of the places it takes to understand a fault. */
  readonly related: string
  readonly steps: Readonly<Record<'compile' | 'write', string>>
  readonly newArticle: NewArticlePhrases
  readonly metrics: MetricsPhrases
  readonly serve: ServePhrases
  readonly dev: DevPhrases
  readonly list: ListPhrases
  readonly why: WhyPhrases
  readonly sign: SignPhrases
  readonly verify: VerifyPhrases
}

/** What is known of a failure of ours; `what` names the file or folder. */
type FailureValues = { readonly [F in Failure]: { readonly what: string } }

export interface HelpPhrases {
  readonly program: string
  readonly commandWord: string
  readonly optionsWord: string
  readonly examples: string
  readonly titles: Readonly<Record<string, string>>
  readonly commands: Readonly<Record<CommandName, string>>
  readonly arguments: Readonly<Record<CommandName, string>>
  readonly helpFlag: string
  readonly versionFlag: string
  readonly site: string
  readonly title: string
  readonly out: string
  readonly now: string
  readonly json: string
  readonly lang: string
  readonly keepGoing: string
  readonly prune: string
  readonly frozen: string
  readonly category: string
  readonly state: string
  readonly port: string
  readonly address: string
  readonly clean: string
  readonly verify: string
  readonly profile: string
  readonly jobs: string
  readonly secretKey: string
  readonly newKey: string
  readonly published: string
  readonly publicKey: string
  readonly filters: Readonly<Record<keyof FigureFilters, string>>
  readonly drafts: string
  readonly csv: string
}

export type CommandName =
  | 'build'
  | 'check'
  | 'dev'
  | 'list'
  | 'metrics'
  | 'new'
  | 'serve'
  | 'sign'
  | 'verify'
  | 'why'

/** Counts come as numbers, so that a language can choose between one and many; times are ready to print. */
export interface SummaryPhrases {
  readonly faults: (counts: {
    readonly errors: number
    readonly warnings: number
    readonly files: number
  }) => string
  /** `listed`: whether they stand above; a build only counts them. */
  readonly hints: (values: { readonly hints: number; readonly listed: boolean }) => string
  readonly counts: (counts: {
    readonly articles: number
    readonly pages: number
    readonly links: number
  }) => string
  readonly checked: string
  /** Heads of the columns of `--profile`. */
  readonly profile: { readonly work: string; readonly times: string; readonly seconds: string }
  readonly verified: (counts: { readonly files: number; readonly differences: number }) => string
  readonly difference: (difference: OutputDifference) => string
  readonly memoryLost: string
  readonly published: (counts: {
    readonly out: string
    readonly written: number
    readonly unchanged: number
    readonly removed: number
  }) => string
  readonly partly: string
  readonly recorded: (values: { readonly lines: number }) => string
  readonly refused: (values: { readonly out: string }) => string
  readonly took: (values: { readonly seconds: string }) => string
  readonly next: (values: { readonly time: string }) => string
  readonly foreign: (values: {
    readonly out: string
    readonly count: number
    readonly names: string
  }) => string
}

export interface NewArticlePhrases {
  readonly started: (values: { readonly folder: string }) => string
  readonly startedNext: (values: { readonly settings: string }) => string
  readonly written: string
  readonly comments: {
    readonly summary: string
    readonly author: string
    readonly sourceName: string
  }
}

export interface ListPhrases {
  readonly states: Readonly<Record<LifeWord, string>>
  readonly none: string
  readonly incomplete: string
}

export interface WhyPhrases {
  readonly none: (values: { readonly address: string; readonly out: string }) => string
  readonly source: (values: { readonly path: string; readonly source: string }) => string
  readonly written: (values: { readonly time: string }) => string
  readonly reasons: Readonly<Record<Reason, string>>
  readonly unknown: string
}

export interface MetricsPhrases {
  /** Heads of the columns. */
  readonly heads: Readonly<Record<'id' | 'label' | 'value' | 'time' | 'file', string>>
  readonly counts: (counts: { readonly figures: number; readonly articles: number }) => string
  readonly none: string
  /** Under the faults of articles whose figures are not in the list. */
  readonly incomplete: string
}

export interface ServePhrases {
  readonly ready: (values: { readonly folder: string; readonly url: string }) => string
  readonly otherPort: (values: { readonly wanted: number; readonly taken: number }) => string
  readonly stop: string
}

export interface DevPhrases {
  readonly ready: (values: { readonly url: string }) => string
  /** After a build that changed pages. */
  readonly built: (values: {
    readonly written: number
    readonly removed: number
    readonly seconds: string
  }) => string
  readonly mended: string
  /** Another build of the site is running. */
  readonly waiting: string
  /** What the browser shows over the page. */
  readonly overlay: {
    readonly heading: (values: { readonly errors: number }) => string
    readonly note: string
    readonly close: string
  }
}

export interface SignPhrases {
  readonly keyMade: (values: { readonly file: string }) => string
  readonly signed: (values: { readonly file: string }) => string
  readonly publicKey: (values: { readonly key: string }) => string
}

export interface VerifyPhrases {
  /** Begins with a small letter: what it is about stands before it. */
  readonly differences: Readonly<Record<DifferenceKind, string>>
  readonly compared: (values: {
    readonly articles: number
    readonly site: string
    readonly differences: number
  }) => string
  readonly signedBy: (values: { readonly key: string }) => string
  readonly unsigned: string
}

/** In files of their own, because they are many. */
export interface ProofPhrases extends Pick<Phrases, 'sign' | 'verify'> {
  readonly usage: Pick<
    Phrases['usage'],
    'bad-key' | 'bad-public-key' | 'key-in-site' | 'key-there' | 'no-key'
  >
}
