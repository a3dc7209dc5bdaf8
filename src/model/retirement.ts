/** An article that its office does not stand by: `withdrawn` keeps its page, `removed` leaves only word of it. */
export interface Retirement {
  readonly status: 'withdrawn' | 'removed'
  readonly reason: string
  /** As written: the article that readers should go to, as a `.md` path, an id or an address of the site. */
  readonly replacedBy?: string
  /** Whether not even the title of what was removed may be shown. */
  readonly hideTitle: boolean
}
