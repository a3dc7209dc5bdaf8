import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatDiagnostic } from '../src/cli/printing/format-diagnostic.ts'
import { wordDiagnostics } from '../src/cli/printing/worded-diagnostic.ts'
import { isError } from '../src/model/diagnostic.ts'
import { fields, judged, judgedSite } from './check/judged.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const handbook = 'content/news/2026'
const documents = ['.', 'docs', handbook].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)
const operators = readFileSync('docs/operators.md', 'utf8')

/** The code blocks of a language in a document. */
function blocksOf(document: string, language: string): readonly string[] {
  const blocks = readFileSync(document, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...blocks].filter(([, name]) => name === language).map(([, , text = '']) => text)
}

const yaml = documents.flatMap((document) => blocksOf(document, 'yaml').map((text) => ({ document, text })))
const isSettings = (text: string) => /^locale:/m.test(text)

describe('what documents show for copying', () => {
  test.each(yaml.filter(({ text }) => isSettings(text)))(
    'is site.yaml without fault in $document',
    ({ text }) => {
      expect(judgedSite(text).diagnostics).toEqual([])
    },
  )

  test.each(yaml.filter(({ text }) => !isSettings(text)))(
    'is front matter without error in $document',
    ({ text }) => {
      const stated = new Set([...text.matchAll(/^([\w-]+):/gm)].map(([, key]) => key))
      const usual = fields.split('\n').filter((line) => !stated.has(line.split(':')[0]))
      expect(judged(`---\n${text}${usual.join('\n')}---\n`).diagnostics.filter(isError)).toEqual([])
    },
  )

  test('is an article in README.md that gives the one warning it announces', () => {
    const [article = ''] = blocksOf('README.md', 'markdown')
    expect(new Set(judged(article).diagnostics.map(({ code }) => code))).toEqual(
      new Set(['metric/newer-than-source']),
    )
  })
})

describe.each([
  ['docs/figures.md', 'en'],
  ['docs/so-lieu.md', 'vi'],
] as const)('%s', (guide, language) => {
  const [article = ''] = blocksOf(guide, 'markdown')
  const slips = blocksOf(guide, 'diff')
  const outputs = blocksOf(guide, 'text')

  test('shows an article of which there is nothing to say', () => {
    expect(saidOf(article, language)).toBe('')
  })

  test.each(slips.map((slip, index) => ({ slip, output: outputs[index] })))(
    'shows what the check says of $slip',
    ({ slip, output }) => {
      const [, old = '', broken = ''] = /^- (.*)\n\+ ?(.*)\n$/.exec(slip) ?? []
      expect(article.split(old).length, old).toBe(2)
      expect(saidOf(article.replace(old, broken), language)).toBe(output)
    },
  )
})

/** What `bantin check` prints of an article. */
function saidOf(text: string, language: 'vi' | 'en'): string {
  const viewpoint = { site: '/site', folder: '/site' }
  return wordDiagnostics(judged(text).diagnostics, { language, ids: [], draw: () => 0 })
    .map((each) => (each.severity === 'hint' ? { ...each, related: [] } : each))
    .map((each) => `${formatDiagnostic(each, { language, viewpoint })}\n`)
    .join('')
}

describe('operators.md', () => {
  test.each(['build', 'check', 'dev', 'metrics', 'new', 'serve', 'why'])(
    'names the flags that %s has',
    (command) => {
      const [, section = ''] = operators.split(`### bantin ${command}`)
      const named = flagsIn(section.split('\n### ')[0] ?? '')
      const help = execFileSync(process.execPath, ['compiled/cli.js', command, '--help', '--lang', 'en'], {
        encoding: 'utf8',
      })
      expect(named).toEqual(flagsIn(help.replace('--help', '')))
    },
  )

  test('shows the shape of the JSON that is printed', () => {
    const [shown = ''] = blocksOf('docs/operators.md', 'json')
    const { stdout } = spawnSync(process.execPath, ['compiled/cli.js', 'check', '--json'], {
      encoding: 'utf8',
    })
    expect(keysOf(JSON.parse(shown))).toEqual(keysOf(JSON.parse(stdout)))
  })
})

function flagsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag))].sort()
}

function keysOf(report: { readonly diagnostics: readonly object[] }): readonly (readonly string[])[] {
  return [Object.keys(report), Object.keys(report.diagnostics[0] ?? {})]
}

test('the configuration in moving-from-hugo.md turns posts of Hugo into articles', () => {
  const site = temporaryFolder()
  const [configuration = ''] = blocksOf('docs/moving-from-hugo.md', 'ts')
  const files = {
    'bantin.config.ts': configuration,
    'content/news/2013/2013-04-30-first.md': `---
slug: the-first
date: 2013-04-30 9:05:00 -0500
title: 'Questions &amp; answers'
deck: What came first
authors:
  - zach
topics: [open data]
weight: 1
---

{{< note >}}See [the second]({{< ref "2014-01-02-second.md" >}} "Second"), [a topic]({{< ref "/topics/api" >}}).{{< /note >}}

{{< img src="here.svg" alt="The emblem" >}}

![Elsewhere](https://pictures.example/a.png)
`,
    'content/news/2014/2014-01-02-second.md': `---
date: 2014-01-02 10:00:00 -0500
title: Second
summary: What came next
---

<p><img src="/a.png" alt="A chart"> <a href="{{< ref "2013-04-30-first.md" >}}">First</a></p>

{{< youtube id="abc" title="The film" >}}
`,
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), text)
  }
  const settings = readFileSync('starter/en/content/site.yaml', 'utf8')
  writeFileSync(join(site, 'content/site.yaml'), settings)
  cpSync('starter/all/content/media', join(site, 'content/media'), { recursive: true })
  cpSync(join(site, 'content/media/emblem.svg'), join(site, 'content/media/here.svg'))

  const { status, stdout } = spawnSync(
    process.execPath,
    ['compiled/cli.js', 'build', site, '--json', '--now', '2026-11-26T00:00:00Z'],
    { encoding: 'utf8' },
  )
  expect(JSON.parse(stdout).diagnostics).toEqual([])
  expect(status).toBe(0)
  const first = readFileSync(join(site, 'dist/news/2013/04/the-first/index.html'), 'utf8')
  expect(first).toContain('<h1 data-proof="title">Questions &amp; answers</h1>')
  expect(first).toContain('<a href="/news/2014/01/2014-01-02-second/">the second</a>')
  expect(first).toContain('<a href="https://digital.gov/topics/api">a topic</a>')
  expect(first).toContain('src="/media/here.svg"')
  expect(first).toContain('<a href="https://pictures.example/a.png">Elsewhere</a>')
  const second = readFileSync(join(site, 'dist/news/2014/01/2014-01-02-second/index.html'), 'utf8')
  expect(second).toContain('<p>A chart <a href="/news/2013/04/the-first/">First</a></p>')
  expect(existsSync(join(site, 'dist/media/here.svg'))).toBe(true)
})
