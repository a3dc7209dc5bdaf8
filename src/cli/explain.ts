/** Everything that can end a command, as a sentence and an exit code. */
import { ConfigurationFault } from '../model/configuration-fault.ts'
import type { Language } from '../model/language.ts'
import type { ExitCode } from './exit-code.ts'
import { failureOf } from './failure.ts'
import { formatConfigurationFault, formatFailure, formatUsageFault } from './printing/format-fault.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageFault } from './usage-fault.ts'

/** Says what was thrown; with `BANTIN_DEBUG=1` also where. */
export function explain(
  thrown: unknown,
  { env, folder, remark }: Pick<Surroundings, 'env' | 'folder' | 'remark'>,
  language: Language,
): ExitCode {
  if (thrown instanceof UsageFault) {
    remark(formatUsageFault(thrown, language))
    return 2
  }
  if (thrown instanceof ConfigurationFault) {
    remark(formatConfigurationFault(thrown, language, folder))
    return 2
  }
  remark(formatFailure(failureOf(thrown), language))
  if (env.BANTIN_DEBUG && thrown instanceof Error) remark(thrown.stack ?? '')
  return 3
}
