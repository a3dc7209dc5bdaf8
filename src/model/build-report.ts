import type { ArticleId } from './address.ts'
import type { ArticleLife } from './article-life.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Applicant } from './holder.ts'
import type { FilePath } from './place.ts'
import type { SiteSettings } from './site-settings.ts'
import type { Instant } from './time.ts'
import type { Times } from './times.ts'

/** What one build is asked for. Folders are absolute. */
export interface BuildRequest {
  /** Holds `content/`, and perhaps `templates/` and `bantin.config.ts`. */
  readonly siteFolder: string
  readonly outFolder: string
  /** Keeps the paths of the files we wrote into `outFolder`; below `.bantin/`, never in the output folder. */
  readonly listFile: string
  /** What is published by then is public. */
  readonly now: Instant
  /** Shows drafts and scheduled articles too, marked as such: for those who write them, never for readers. */
  readonly preview: boolean
  /** Publishes the healthy rest when some files have errors. */
  readonly keepGoing: boolean
  /** Takes over an output folder whose list of our files is lost. */
  readonly prune: boolean
  /** Does everything but write. */
  readonly dryRun: boolean
  /**
   * `keep`: the ledger is brought up to date · `frozen`: it is an error if it would change · `leave`: it is only read.
   */
  readonly ledger: 'frozen' | 'keep' | 'leave'
  /** Where the rules go that a host reads elsewhere than among the published files; absolute. */
  readonly hostingFolder: string
  /** Overrules the configuration, so that one parser can be checked against the other. */
  readonly parser?: 'remark' | 'satteri'
  /** Keeps what builds found out, for the next one; only ours, absolute. Losing it costs only time. */
  readonly memoryFolder: string
  /** Held while a build works on the site, absolute. */
  readonly lockFile: string
  readonly applicant: Applicant
  /** Begins without what earlier builds found out. */
  readonly clean: boolean
  /** The version of what runs this program: what another one found out may be different. */
  readonly runtime: string
  /** How many threads may work at once, from 1. It changes nothing but the time. */
  readonly jobs: number
  /** Hears at the end where the time went. */
  readonly onTimes?: (times: Times) => void
  readonly onProgress?: (step: Step, done: number, total: number) => void
}

export type Step = 'compile' | 'write'

/** What came of it. */
export interface BuildReport {
  /** `partly`: there were errors, and what is healthy was published all the same. */
  readonly outcome: 'published' | 'partly' | 'refused'
  /** By place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Those that can be read, whether lists name them or not. */
  readonly articles: number
  readonly pages: number
  readonly written: number
  readonly unchanged: number
  readonly removed: number
  /** Lines of the ledger that were written anew. */
  readonly recorded: number
  /** Files in the output folder that are not ours, left alone. */
  readonly foreign: readonly string[]
  /** The earliest instant at which something will appear, expire, leave the home page or stop being news by itself. */
  readonly nextBuildAt?: Instant
  /** Internal links that were followed. */
  readonly links: number
  /** Of every article without errors of its own, newest first. */
  readonly lives: readonly ArticleLife[]
  /** Every id that is taken, drafts included. */
  readonly ids: readonly ArticleId[]
  /** What the diagnostics, but for hints, point into. */
  readonly texts: ReadonlyMap<FilePath, string>
  readonly locale: SiteSettings['locale']
  readonly zone: string
  /** What earlier builds had found out could not be used, and was thrown away. */
  readonly memoryWasDamaged: boolean
}
