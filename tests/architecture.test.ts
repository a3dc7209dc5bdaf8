import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** What each part may import besides itself and packages. Anything not listed is forbidden. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/model': ['node:crypto'],
  'src/locale': ['src/model'],
  'src/qr': ['src/model'],
  'src/read': ['src/model', 'src/locale', 'node:fs', 'node:path', 'node:buffer'],
  'src/parse': ['src/model', 'src/locale'],
  'src/check': ['src/model', 'src/locale'],
  'src/compile': ['src/model', 'src/locale'],
  'src/picture': ['src/model', 'src/locale'],
  'src/ledger': ['src/model'],
  'src/catalogue': ['src/model', 'src/locale', 'src/qr', 'node:path'],
  'src/render': ['src/model', 'src/locale', 'src/qr'],
  'src/prove': ['src/model', 'src/locale'],
  'src/write': ['src/model', 'src/locale', 'node:fs', 'node:path'],
  'src/load': ['src/model', 'src/locale', 'node:fs', 'node:path', 'node:url', 'node:crypto', 'node:module'],
  'src/engine': [
    'src/model',
    'node:fs',
    'node:path',
    'node:crypto',
    'node:zlib',
    'node:perf_hooks',
    'node:timers',
  ],
  'src/cli': [
    'src/model',
    'src/locale',
    'src/build-site.ts',
    'src/verify-site.ts',
    'src/explain-output.ts',
    'src/outline-site.ts',
    'src/stated-figures.ts',
    'node:',
  ],
  templates: ['src/model', 'src/locale'],
}

const longestFile = 300
const mostParameters = 3
const impure =
  /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.|\bconsole\.|\bfetch\(|randomBytes|randomInt|randomUUID/
const subjectless = /(^|\/)(utils?|helpers?|common|misc|lib|core|types|index|manager|service)s?(\.tsx?|\/)/

const files = ['src', 'templates'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((name) => /\.tsx?$/.test(name)),
)

test.each(files)('%s keeps to its part', (file) => {
  const text = readFileSync(file, 'utf8')
  expect(file).not.toMatch(subjectless)
  expect(text.split('\n').length, 'lines').toBeLessThanOrEqual(longestFile)
  expect(importsOf(file, text).filter((target) => !mayReach(file, target))).toEqual([])
  if (!isEdge(file)) expect(text).not.toMatch(impure)
})

test.each(files)('%s asks for at most three parameters', (file) => {
  const lists = [...readFileSync(file, 'utf8').matchAll(/\bfunction \w+(?:<[^>]*>)?\(([^)]*)\)/g)]
  const long = lists.map(([, list = '']) => list).filter((list) => parametersIn(list) > mostParameters)
  expect(long).toEqual([])
})

test('a module remembers nothing, but for what is prepared once and then only used', () => {
  const memory = /^(?:export )?(?:let |const \w+(?:: [^=]+)? = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\)$)/m
  const remembering = files.filter((file) => !isEdge(file) && memory.test(readFileSync(file, 'utf8')))
  expect(remembering.sort()).toEqual([
    'src/compile/processor-for.ts',
    'src/load/code-version.ts',
    'src/load/draw-page-of.ts', // what the latest templates were evaluated to
    'src/locale/zone-offset.ts',
    'src/parse/fields-of.ts', // an empty map that nothing is put into
    'src/parse/markdown-parser.ts',
    'src/qr/symbol.ts',
  ])
})

test('one file decides what is public, and one moment: nothing else compares the two', () => {
  const comparison =
    /\b(?:published|expires)\b *[<>]=? *\w*now\b|\bnow *[<>]=? *[\w.]*\b(?:published|expires)\b/i
  const deciding = files.filter((file) => comparison.test(readFileSync(file, 'utf8')))
  expect(deciding).toEqual(['src/catalogue/published-articles.ts'])
})

/** Our own modules and Node's that `file` imports, as paths from the root. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/^(?:import|export)\b[^'"]*?['"]((?:\.|node:)[^'"]+)['"]/gm)]
    .map(([, specifier = '']) => specifier)
    .map((specifier) => (specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier))
}

function mayReach(file: string, target: string): boolean {
  const part = Object.keys(mayImport).find((name) => file.startsWith(`${name}/`))
  // `build.ts`, `cli.ts` and `src/work` put the parts together.
  if (part === undefined) return true
  return [part, ...(mayImport[part] ?? [])].some(
    (root) => target === root || target.startsWith(root.endsWith(':') ? root : `${root}/`),
  )
}

/** The command line and the browser's scripts meet the world; nobody else does. */
function isEdge(file: string): boolean {
  return file === 'src/cli.ts' || file.startsWith('src/cli/') || file.startsWith('templates/scripts/')
}

/** Counts the commas outside brackets; a trailing one adds nothing. */
function parametersIn(list: string): number {
  let depth = 0
  let count = list.trim() === '' ? 0 : 1
  // The arrow of a function type closes nothing.
  for (const letter of list.replaceAll('=>', '').replace(/,\s*$/, '')) {
    if ('({[<'.includes(letter)) depth += 1
    else if (')}]>'.includes(letter)) depth -= 1
    else if (letter === ',' && depth === 0) count += 1
  }
  return count
}
