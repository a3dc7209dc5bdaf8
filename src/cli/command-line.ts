/** The commands, their arguments and flags: turns what was typed into a `Request`, or into the help that was asked for. */
import { Command, CommanderError } from 'commander'
import { type LifeWord, lifeWords } from '../model/article-life.ts'
import { didYouMean, suggesting } from '../model/did-you-mean.ts'
import { isLanguage, type Language } from '../model/language.ts'
import { present } from '../model/present.ts'
import { type Instant, instantOf, type PlainDate, plainDate } from '../model/time.ts'
import type { FigureFilters } from './figures-wanted.ts'
import type { CommandName } from './phrases/phrases.ts'
import { type Phrases, phrasesIn } from './phrases/phrases-in.ts'
import type { Request } from './request.ts'
import { UsageFault } from './usage-fault.ts'
import { version } from './version.ts'

/** Either what to do, or a text to print and be done. Throws a `UsageFault`. */
export type CommandLine = { readonly request: Request } | { readonly text: string }

export function parseCommandLine(args: readonly string[], language: Language): CommandLine {
  if (args.length === 0) throw new UsageFault('missing-command', {})
  const seen: { request?: Request; text: string } = { text: '' }
  const program = programIn(phrasesIn(language), {
    take: (request) => {
      seen.request = request
    },
    write: (text) => {
      seen.text += text
    },
  })
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageFault(error, program, args)
  }
  return seen.request
    ? { request: { ...program.opts<Flags>(), ...seen.request } }
    : { text: seen.text.trimEnd() }
}

interface Ends {
  readonly take: (request: Request) => void
  readonly write: (text: string) => void
}

interface Flags extends FigureFilters {
  readonly out?: string
  readonly now?: Instant
  readonly lang?: Language
  readonly json?: boolean
  readonly keepGoing?: boolean
  readonly prune?: boolean
  readonly clean?: boolean
  readonly frozen?: boolean
  readonly verify?: boolean
  readonly profile?: boolean
  readonly drafts?: boolean
  readonly csv?: boolean
  readonly site?: string
  readonly key?: string
  readonly newKey?: string
  readonly state?: LifeWord
  readonly port?: number
  readonly jobs?: number
}

function programIn(phrases: Phrases, { take, write }: Ends): Command {
  const { help } = phrases
  const program = new Command('bantin')
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${help.arguments[command.name() as CommandName]}`,
    })
    .exitOverride()
    .showSuggestionAfterError(false)
    .helpOption('-h, --help', help.helpFlag)
    .helpCommand(false)
    .usage(`<${help.commandWord}> [${help.optionsWord}]`)
    .description(help.program)
    .version(version, '-V, --version', help.versionFlag)
    .option('--lang <vi|en>', help.lang, languageFrom)
    .addHelpText('after', `\n${help.examples}`)

  // Settings of the program are inherited by its commands; their help texts are not.
  const command = (name: CommandName): Command =>
    program
      .command(name)
      .description(help.commands[name])
      .usage(`${help.arguments[name]} [${help.optionsWord}]`)
      .helpOption('-h, --help', help.helpFlag)
      .allowExcessArguments(false)
      .option('--lang <vi|en>', help.lang, languageFrom)

  for (const name of ['build', 'check'] as const) {
    const build = command(name)
      .argument('[site]', help.site)
      .option('--now <time>', help.now, instantFrom)
      .option('--json', help.json)
      .option('--profile', help.profile)
      .option('--clean', help.clean)
      .option('--jobs <number>', help.jobs, jobsFrom)
      .action(
        (
          site: string | undefined,
          { json, keepGoing, prune, clean, frozen, verify, profile, ...flags }: Flags,
        ) =>
          take({
            command: name,
            site: site ?? '.',
            json: json ?? false,
            keepGoing: keepGoing ?? false,
            prune: prune ?? false,
            clean: clean ?? false,
            frozen: frozen ?? false,
            verify: verify ?? false,
            profile: profile ?? false,
            ...flags,
          }),
      )
    if (name === 'build') {
      build
        .option('--out <folder>', help.out)
        .option('--keep-going', help.keepGoing)
        .option('--prune', help.prune)
        .option('--frozen', help.frozen)
        .option('--verify', help.verify)
    }
  }

  command('dev')
    .argument('[site]', help.site)
    .option('--port <number>', help.port, portFrom)
    .option('--now <time>', help.now, instantFrom)
    .option('--jobs <number>', help.jobs, jobsFrom)
    .action((site: string | undefined, flags: Flags) => take({ command: 'dev', site: site ?? '.', ...flags }))

  command('list')
    .argument('[site]', help.site)
    .option('--state <state>', help.state, lifeWordFrom)
    .option('--now <time>', help.now, instantFrom)
    .action((site: string | undefined, flags: Flags) =>
      take({ command: 'list', site: site ?? '.', ...flags }),
    )

  command('metrics')
    .argument('[site]', help.site)
    .option('--category <id>', help.filters.category)
    .option('--office <id>', help.filters.office)
    .option('--series <id>', help.filters.series)
    .option('--article <id>', help.filters.article)
    .option('--status <status>', help.filters.status)
    .option('--since <day>', help.filters.since, dayFrom)
    .option('--until <day>', help.filters.until, dayFrom)
    .option('--drafts', help.drafts)
    .option('--csv', help.csv)
    .option('--json', help.json)
    .option('--now <time>', help.now, instantFrom)
    .option('--jobs <number>', help.jobs, jobsFrom)
    .action((site: string | undefined, { drafts, csv, json, lang, now, jobs, ...filters }: Flags) => {
      if (csv && json) throw new UsageFault('two-formats', {})
      take({
        command: 'metrics',
        site: site ?? '.',
        filters,
        drafts: drafts ?? false,
        format: csv ? 'csv' : json ? 'json' : 'table',
        ...present({ lang, now, jobs }),
      })
    })

  command('new')
    .argument('<title>', help.title)
    .option('--category <id>', help.category)
    .option('--site <folder>', help.site)
    .option('--now <time>', help.now, instantFrom)
    .action((title: string, { site, ...flags }: Flags) =>
      take({ command: 'new', title, site: site ?? '.', ...flags }),
    )

  command('why')
    .argument('<address>', help.address)
    .option('--site <folder>', help.site)
    .option('--out <folder>', help.out)
    .action((address: string, { site, ...flags }: Flags) =>
      take({ command: 'why', address, site: site ?? '.', ...flags }),
    )

  command('serve')
    .argument('[site]', help.site)
    .option('--out <folder>', help.out)
    .option('--port <number>', help.port, portFrom)
    .action((site: string | undefined, flags: Flags) =>
      take({ command: 'serve', site: site ?? '.', ...flags }),
    )

  command('sign')
    .argument('[site]', help.site)
    .option('--key <file>', help.secretKey)
    .option('--new-key <file>', help.newKey)
    .option('--out <folder>', help.out)
    .action((site: string | undefined, flags: Flags) =>
      take({ command: 'sign', site: site ?? '.', ...flags }),
    )

  command('verify')
    .argument('<published>', help.published)
    .option('--key <key>', help.publicKey)
    .action((site: string, flags: Flags) => take({ command: 'verify', site, ...flags }))

  return program
}

function instantFrom(text: string): Instant {
  const instant = instantOf(text)
  if (instant === undefined) throw new UsageFault('bad-now', { text })
  return instant
}

function lifeWordFrom(text: string): LifeWord {
  const word = lifeWords.find((known) => known === text)
  if (word === undefined)
    throw new UsageFault('bad-state', { text, ...suggesting(didYouMean(text, lifeWords)) })
  return word
}

function languageFrom(text: string): Language {
  if (!isLanguage(text)) throw new UsageFault('bad-language', { text })
  return text
}

function dayFrom(text: string): PlainDate {
  const day = plainDate(text)
  if (day === undefined) throw new UsageFault('bad-day', { text })
  return day
}

function jobsFrom(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageFault('bad-jobs', { text })
  return Number(text)
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageFault('bad-port', { text })
  return port
}

/** The fault that commander found, as ours; it names the word it stumbled over between quotes. */
function usageFault(
  { code, message }: CommanderError,
  program: Command,
  args: readonly string[],
): UsageFault {
  const [, word = ''] = /'([^']*)'/.exec(message) ?? []
  const command = args
    .map((arg) => program.commands.find((each) => each.name() === arg))
    .find((each) => each !== undefined)
  switch (code) {
    case 'commander.unknownCommand': {
      const known = program.commands.map((each) => each.name())
      return new UsageFault('unknown-command', { command: word, ...suggesting(didYouMean(word, known)) })
    }
    case 'commander.excessArguments':
      return new UsageFault('too-many-arguments', { command: command?.name() ?? program.name() })
    case 'commander.missingArgument':
      return new UsageFault('missing-argument', { argument: word })
    case 'commander.optionMissingArgument':
      return new UsageFault('missing-value', { option: word.split(' ')[0] ?? word })
    case 'commander.unknownOption': {
      const known = (command ?? program).options.flatMap(({ long }) => long ?? [])
      return new UsageFault('unknown-option', { option: word, ...suggesting(didYouMean(word, known)) })
    }
    default:
      // `bantin --lang en` and the like: flags, but nothing to do.
      return new UsageFault('missing-command', {})
  }
}
