/**
 * How a fault is put into words: data on one side, a sentence and the one action that mends it on the other.
 *
 * The mapped type is the guard: a fault without words in a language does not compile.
 */
import type { ArticleId } from '../../model/address.ts'
import type { Code, Faults } from '../../model/faults.ts'

export interface Sentence<Values, Context = undefined> {
  /** What is wrong and where it bites, with the value. */
  readonly message: (values: Values) => string
  /** The one action that mends it, with an example that can be copied. */
  readonly hint?: (values: Values, context: Context) => string
}

export type Sentences<Problems, Context = undefined> = {
  readonly [Problem in keyof Problems]: Sentence<Problems[Problem], Context>
}

/** What a hint may offer that the fault itself does not know. */
export interface Fresh {
  /** An id that no article has and that was not offered before. */
  readonly id: () => ArticleId
}

/** The sentences for every fault of the content. */
export type Wording = Sentences<Faults, Fresh>

/** The sentences for the faults of some groups, so that a language may be spread over files. */
export type WordingOf<Group extends string> = Pick<Wording, Extract<Code, `${Group}/${string}`>>
