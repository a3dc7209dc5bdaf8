/** Runs one command from its words to its exit code; everything that can go wrong ends as a sentence. */

import type { Language } from '../model/language.ts'
import { parseCommandLine } from './command-line.ts'
import type { ExitCode } from './exit-code.ts'
import { explain } from './explain.ts'
import { languageOf } from './language.ts'
import type { Request } from './request.ts'
import type { Surroundings } from './surroundings.ts'

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
    case 'dev': {
      const { runDev } = await import('./commands/run-dev.ts')
      return runDev(request, surroundings, language)
    }
    case 'list': {
      const { runList } = await import('./commands/run-list.ts')
      return runList(request, surroundings, language)
    }
    case 'metrics': {
      const { runMetrics } = await import('./commands/run-metrics.ts')
      return runMetrics(request, surroundings, language)
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
    case 'sign': {
      const { runSign } = await import('./commands/run-sign.ts')
      return runSign(request, surroundings, language)
    }
    case 'verify': {
      const { runVerify } = await import('./commands/run-verify.ts')
      return runVerify(request, surroundings, language)
    }
  }
}
