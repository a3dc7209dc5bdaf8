import type { Answer } from './crew.ts'
import { thrownOf } from './thrown.ts'

/** What a thread of a crew is asked. */
export interface Question<Works> {
  readonly name: keyof Works
  readonly task: unknown
}

/** Does what is asked, and catches what is thrown: on its way between threads an error would lose half of itself. */
export async function answer<Works>(works: Works, { name, task }: Question<Works>): Promise<Answer<unknown>> {
  try {
    return { result: await (works[name] as (task: unknown) => Promise<unknown>)(task) }
  } catch (thrown) {
    return { thrown: thrownOf(thrown) }
  }
}
