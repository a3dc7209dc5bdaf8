/** Pages that lead on to where somebody wants to be. */
import type { CorrectionModel, Frame, Link, NoticeModel } from './page-model.ts'

/** A page that leads on at once, and says where to. */
export interface SignpostModel extends Frame {
  readonly kind: 'redirect' | 'short-link'
  readonly target: Link
}

/** What is at an address where another page was. */
export interface RedirectModel extends SignpostModel {
  readonly kind: 'redirect'
}

/** What a scanned code opens. */
export interface ShortLinkModel extends SignpostModel {
  readonly kind: 'short-link'
}

/** What a code opens whose sheet is older than a correction. */
export interface OldSheetModel extends Frame {
  readonly kind: 'old-sheet'
  readonly help: string
  readonly notice?: NoticeModel
  /** What the sheet doesn't know, newest first. */
  readonly corrections: readonly CorrectionModel[]
  /** What the way to the article is called. */
  readonly wayOn: string
  readonly target: Link
}
