/** What the build says in Vietnamese. */
import type { Wording } from './sentence.ts'
import { addresses } from './vi/addresses.ts'
import { frontMatter } from './vi/front-matter.ts'
import { languages } from './vi/languages.ts'
import { leaks } from './vi/leaks.ts'
import { metrics } from './vi/metrics.ts'
import { references } from './vi/references.ts'
import { states } from './vi/states.ts'
import { texts } from './vi/texts.ts'

export const vi: Wording = {
  ...addresses,
  ...frontMatter,
  ...languages,
  ...leaks,
  ...metrics,
  ...references,
  ...states,
  ...texts,
}
