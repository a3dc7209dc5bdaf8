/** A command line that has been understood. Folders are as they were typed; nothing has been looked at yet. */
import type { LifeWord } from '../model/article-life.ts'
import type { Language } from '../model/language.ts'
import type { Instant } from '../model/time.ts'
import type { FigureFilters } from './figures-wanted.ts'

export type Request =
  | BuildSite
  | DevelopSite
  | ExplainPage
  | ListArticles
  | ListFigures
  | NewArticle
  | ServeSite
  | SignSite
  | VerifyPages

interface Common {
  readonly site: string
  /** Overrules the site's own language for messages. */
  readonly lang?: Language
}

export interface BuildSite extends Common {
  readonly command: 'build' | 'check'
  readonly out?: string
  readonly now?: Instant
  readonly json: boolean
  readonly keepGoing: boolean
  readonly prune: boolean
  readonly clean: boolean
  /** Refuses what would change the ledger. */
  readonly frozen: boolean
  /** Builds a second time, the slow way, and compares. */
  readonly verify: boolean
  /** Prints where the time went. */
  readonly profile: boolean
  /** From 1; without it, as many as the machine has cores. */
  readonly jobs?: number
}

export interface DevelopSite extends Common {
  readonly command: 'dev'
  readonly now?: Instant
  /** Without one, the first free port from 8080 on. */
  readonly port?: number
  readonly jobs?: number
}

export interface NewArticle extends Common {
  readonly command: 'new'
  readonly title: string
  readonly category?: string
  readonly now?: Instant
}

export interface ListArticles extends Common {
  readonly command: 'list'
  /** Only those of which this can be said. */
  readonly state?: LifeWord
  readonly now?: Instant
}

export interface ServeSite extends Common {
  readonly command: 'serve'
  readonly out?: string
  /** Without one, the first free port from 8080 on. */
  readonly port?: number
}

export interface ExplainPage extends Common {
  readonly command: 'why'
  /** As it was typed: `/tin/2018/09/mot-cua/`, or with scheme and host. */
  readonly address: string
  readonly out?: string
}

export interface SignSite extends Common {
  readonly command: 'sign'
  readonly out?: string
  /** The file with the secret key; without it, the one that the environment names. */
  readonly key?: string
  /** The file to make a secret key in, instead of signing. */
  readonly newKey?: string
}

/** `site` is the address of a published site, or a folder that holds one. */
export interface VerifyPages extends Common {
  readonly command: 'verify'
  /** The public key that must have signed. */
  readonly key?: string
}

export interface ListFigures extends Common {
  readonly command: 'metrics'
  readonly filters: FigureFilters
  /** Of drafts and scheduled articles too. */
  readonly drafts: boolean
  readonly format: 'table' | 'csv' | 'json'
  readonly now?: Instant
  readonly jobs?: number
}
