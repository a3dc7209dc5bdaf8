/** What the build says in English. */

import { addresses } from './en/addresses.ts'
import { frontMatter } from './en/front-matter.ts'
import { languages } from './en/languages.ts'
import { leaks } from './en/leaks.ts'
import { metrics } from './en/metrics.ts'
import { references } from './en/references.ts'
import { states } from './en/states.ts'
import { texts } from './en/texts.ts'
import type { Wording } from './sentence.ts'

export const en: Wording = {
  ...addresses,
  ...frontMatter,
  ...languages,
  ...leaks,
  ...metrics,
  ...references,
  ...states,
  ...texts,
}
