import type { Place } from './place.ts'

/** Words that tell of an article which readers are not to know of, or not yet. */
export interface Secret {
  /**
   * `address`: of the article or one of its short links. `media`: the address or the name of a file that only such
   * articles use. `title`: of an article that is not public yet. `hidden-title`: of one that was removed with its title.
   */
  readonly kind: 'address' | 'hidden-title' | 'media' | 'title'
  /** As it would be published: an address without a slash at its end. */
  readonly text: string
  /** Where the article says so. */
  readonly place: Place
}
