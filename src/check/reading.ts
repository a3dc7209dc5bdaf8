import type { z } from 'zod'
import type { FrontMatter } from '../model/document.ts'
import type { CheckOptions } from './check-options.ts'

/** What a schema was asked about: with it, its complaints can be told as an editor's mistakes. */
export interface Reading extends CheckOptions {
  readonly schema: z.ZodType
  readonly frontMatter: FrontMatter
  /** The front matter as the schema got it. */
  readonly data: unknown
}
