/** What can be found when published pages are compared with the list of what was published. */
export type DifferenceKind =
  | 'damaged-list'
  | 'list-changed'
  | 'no-list'
  | 'no-signature'
  | 'other-key'
  | 'page-changed'
  | 'page-elsewhere'
  | 'page-missing'
  | 'page-unlisted'
  | 'page-unmarked'
  | 'signature-wrong'

export interface ProofDifference {
  readonly kind: DifferenceKind
  /** The path below the site's address, or an address elsewhere. */
  readonly about: string
}
