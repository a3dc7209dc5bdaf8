import { expect, test } from 'vitest'
import { type CommandLine, parseCommandLine } from '../../src/cli/command-line.ts'
import { languageOf } from '../../src/cli/language.ts'
import { UsageFault } from '../../src/cli/usage-fault.ts'

/** What a line of words is understood as; the fault, if it is none. */
function understood(...args: string[]): CommandLine | Pick<UsageFault, 'problem' | 'values'> {
  try {
    return parseCommandLine(args, 'en')
  } catch (fault) {
    if (!(fault instanceof UsageFault)) throw fault
    return { problem: fault.problem, values: fault.values }
  }
}

test('builds the current folder when nothing else is said', () => {
  expect(understood('build')).toEqual({
    request: {
      command: 'build',
      site: '.',
      json: false,
      keepGoing: false,
      prune: false,
      clean: false,
      frozen: false,
      verify: false,
      profile: false,
    },
  })
})

test('lists articles of one state', () => {
  expect(understood('list', 'trang-tin', '--state', 'withdrawn')).toEqual({
    request: { command: 'list', site: 'trang-tin', state: 'withdrawn' },
  })
})

test('takes every flag of a build', () => {
  expect(
    understood(
      ...['build', 'trang-tin', '--out', 'public', '--now', '2018-09-28T16:30+07:00'],
      ...['--json', '--keep-going', '--prune', '--lang', 'en'],
    ),
  ).toEqual({
    request: {
      command: 'build',
      site: 'trang-tin',
      out: 'public',
      now: '2018-09-28T09:30:00Z',
      json: true,
      keepGoing: true,
      prune: true,
      clean: false,
      frozen: false,
      verify: false,
      profile: false,
      lang: 'en',
    },
  })
})

test('takes the language before the command as well', () => {
  expect(understood('--lang', 'vi', 'check')).toEqual({
    request: {
      command: 'check',
      site: '.',
      json: false,
      keepGoing: false,
      prune: false,
      clean: false,
      frozen: false,
      verify: false,
      profile: false,
      lang: 'vi',
    },
  })
})

test('takes a title, a category and a site for a new article', () => {
  expect(understood('new', 'Một cửa: bước đầu', '--category', 'tin-tuc', '--site', 'a')).toEqual({
    request: { command: 'new', title: 'Một cửa: bước đầu', category: 'tin-tuc', site: 'a' },
  })
})

test('takes every flag of a preview', () => {
  const flags = ['--port', '0', '--now', '2018-09-28T16:30+07:00', '--jobs', '2', '--lang', 'en']
  expect(understood('dev', 'trang-tin', ...flags)).toEqual({
    request: {
      command: 'dev',
      site: 'trang-tin',
      port: 0,
      now: '2018-09-28T09:30:00Z',
      jobs: 2,
      lang: 'en',
    },
  })
})

test('takes a port for serving', () => {
  expect(understood('serve', '--port', '0')).toEqual({ request: { command: 'serve', site: '.', port: 0 } })
})

test.each<[string[], Pick<UsageFault, 'problem' | 'values'>]>([
  [[], { problem: 'missing-command', values: {} }],
  [['--lang', 'en'], { problem: 'missing-command', values: {} }],
  [['bild'], { problem: 'unknown-command', values: { command: 'bild', suggestion: 'build' } }],
  [['frobnicate'], { problem: 'unknown-command', values: { command: 'frobnicate' } }],
  [
    ['build', '--kep-going'],
    { problem: 'unknown-option', values: { option: '--kep-going', suggestion: '--keep-going' } },
  ],
  [['check', '--prune'], { problem: 'unknown-option', values: { option: '--prune' } }],
  [['build', '--out'], { problem: 'missing-value', values: { option: '--out' } }],
  [['--lang', 'vi', 'build', 'a', 'b'], { problem: 'too-many-arguments', values: { command: 'build' } }],
  [['build', 'a', 'b'], { problem: 'too-many-arguments', values: { command: 'build' } }],
  [['new'], { problem: 'missing-argument', values: { argument: 'title' } }],
  [['new', 'Một', 'cửa'], { problem: 'too-many-arguments', values: { command: 'new' } }],
  [['build', '--now', '2018-09-28'], { problem: 'bad-now', values: { text: '2018-09-28' } }],
  [['build', '--now', '2018-09-28T16:30'], { problem: 'bad-now', values: { text: '2018-09-28T16:30' } }],
  [['build', '--lang', 'fr'], { problem: 'bad-language', values: { text: 'fr' } }],
  [
    ['list', '--state', 'remove'],
    { problem: 'bad-state', values: { text: 'remove', suggestion: 'removed' } },
  ],
  [['serve', '--port', '80a'], { problem: 'bad-port', values: { text: '80a' } }],
  [['serve', '--port', '65536'], { problem: 'bad-port', values: { text: '65536' } }],
])('tells what is wrong with %j', (args, fault) => {
  expect(understood(...args)).toEqual(fault)
})

test.each([[['--help']], [['build', '--help']], [['new', '-h']], [['--version']]])(
  'answers %j with a text',
  (args) => {
    const answer = understood(...args)
    expect(answer).toEqual({ text: expect.stringMatching(/\S/) })
  },
)

test('helps in Vietnamese without a word of English', () => {
  for (const args of [
    ['--help'],
    ['build', '--help'],
    ['dev', '--help'],
    ['metrics', '--help'],
    ['new', '--help'],
    ['serve', '--help'],
  ]) {
    const answer = parseCommandLine(args, 'vi')
    expect('text' in answer && answer.text).not.toMatch(
      /Usage|Options|Commands|Arguments|options\]|display help/,
    )
  }
})

test.each<[string[], Record<string, string>, string]>([
  [[], {}, 'vi'],
  [[], { LANG: 'C.UTF-8' }, 'vi'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'eng' }, 'vi'],
  [[], { LANG: 'en_US.UTF-8', LC_ALL: 'vi_VN.UTF-8' }, 'vi'],
  [['build', '--lang', 'en'], { LANG: 'vi_VN' }, 'en'],
  [['build', '--lang=vi'], { LANG: 'en' }, 'vi'],
  [['build', '--lang', 'xx'], { LANG: 'en' }, 'en'],
  [['build', '--lang'], { LANG: 'en' }, 'en'],
])('with %j and %j it speaks %s', (args, env, language) => {
  expect(languageOf(args, env)).toBe(language)
})
