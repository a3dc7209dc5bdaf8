/** Runs one command from its words to its exit code; everything that can go wrong ends here as a sentence. */
import { ConfigurationFault } from '../model/configuration-fault.ts'
import { parseCommandLine } from './command-line.ts'
import type { ExitCode } from './exit-code.ts'
import { failureOf } from './failure.ts'
import { type Language, languageOf } from './language.ts'
import { formatConfigurationFault, formatFailure, formatUsageFault } from './printing/format-fault.ts'
import type { Request } from './request.ts'
import type { Surroundings } from './surroundings.ts'
import { UsageFault } from './usage-fault.ts'

export async function runCommandLine(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const language = languageOf(args, surroundings.env)
  try {
    const commandLine = parseCommandLine(args, language)
    if ('request' in commandLine) return await run(commandLine.request, surroundings, language)
    surroundings.print(commandLine.text)
    return 0
  } catch (thrown) {
    return explain(thrown, surroundings, language)
  }
}

/** Loads only what the command needs: help comes at once, and without the parts that need native code. */
async function run(request: Request, surroundings: Surroundings, language: Language): Promise<ExitCode> {
  switch (request.command) {
    case 'build':
    case 'check': {
      const { runBuild } = await import('./commands/run-build.ts')
      return runBuild(request, surroundings, language)
    }
    case 'new': {
      const { runNew } = await import('./commands/run-new.ts')
      return runNew(request, surroundings, language)
    }
    case 'why': {
      const { runWhy } = await import('./commands/run-why.ts')
      return runWhy(request, surroundings, language)
    }
    case 'serve': {
      const { runServe } = await import('./commands/run-serve.ts')
      return runServe(request, surroundings, language)
    }
  }
}

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
