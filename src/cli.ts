#!/usr/bin/env node
/** The program `bantin`: the process around the command line. */
import { explain } from './cli/explain.ts'
import { languageOf } from './cli/language.ts'
import { runCommandLine } from './cli/run-command-line.ts'
import { processSurroundings } from './cli/surroundings.ts'

const args = process.argv.slice(2)
const surroundings = processSurroundings()

// Who pipes into `head` has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
process.on('uncaughtException', (thrown) => {
  process.exit(explain(thrown, surroundings, languageOf(args, surroundings.env)))
})

process.exitCode = await runCommandLine(args, surroundings)
