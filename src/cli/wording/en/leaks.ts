/** Faults of what would tell too early, or at all, of an article that readers are not to know of. In English. */
import { asCode, asQuote } from '../as-code.ts'
import type { WordingOf } from '../sentence.ts'

export const leaks: WordingOf<'leak'> = {
  'leak/address': {
    message: ({ address, output }) =>
      `The address ${asCode(address)} of an article that is not public yet stands ${where(output)}.`,
    hint: () => 'Take it out until that article appears.',
  },
  'leak/hidden-title': {
    message: ({ title, output }) =>
      `The title ${asQuote(title)} of a removed article that hides it stands ${where(output)}.`,
    hint: () => 'Take it out, or delete the line `hideTitle` of that article if its title may be shown.',
  },
  'leak/media': {
    message: ({ name, output }) =>
      `${asCode(name)}, a file that only an article uses that is not public yet, is named ${where(output)}.`,
    hint: () => 'Take the name out until that article appears, or give the file another name.',
  },
  'leak/title': {
    message: ({ title, output }) =>
      `The title ${asQuote(title)} of an article that is not public yet stands ${where(output)}.`,
    hint: () =>
      'Take it out until that article appears; if the words give nothing away, give that article another `title`.',
  },
}

function where(output: string | undefined): string {
  return output === undefined ? 'here and would be published' : `in ${asCode(output)} and would be published`
}
