/** In which language the command line speaks before it knows the site. */
import { isLanguage, type Language } from '../model/language.ts'

/** The one asked for with `--lang`, else English where the machine speaks it, else Vietnamese. */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = askedLanguage(args)
  if (asked !== undefined && isLanguage(asked)) return asked
  // The order in which POSIX lets them overrule each other.
  const machine = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^en(?![a-z])/i.test(machine) ? 'en' : 'vi'
}

/** Read by hand, because the command line's own faults and help need the language before it is parsed. */
function askedLanguage(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[at]
  return arg === '--lang' ? args[at + 1] : arg?.slice('--lang='.length)
}
