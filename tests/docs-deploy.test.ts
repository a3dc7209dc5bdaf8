/** The files that operators copy to let a forge publish: no forge is here, so what can be run of them is. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { pathsBelow } from './setup/file-tree.ts'
import { temporaryFolder } from './setup/temporary-folder.ts'

const files = readdirSync('docs/deploy')
  .filter((name) => name.endsWith('.yml'))
  .map((name) => `docs/deploy/${name}`)
const manual = readFileSync('docs/operators.md', 'utf8')

/** Every command line that stands under `run` or `script`. */
function commandsOf(data: unknown, isCommand = false): readonly string[] {
  if (typeof data === 'string') return isCommand ? data.trimEnd().split('\n') : []
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, part]) =>
    commandsOf(part, key === 'run' || key === 'script' || (isCommand && Array.isArray(data))),
  )
}

function flagsIn(text: string): readonly string[] {
  return [...text.matchAll(/--[a-z][a-z-]+/g)].map(([flag]) => flag)
}

test.each(files)('%s is YAML whose commands a shell can read', (file) => {
  const commands = commandsOf(parse(readFileSync(file, 'utf8'), { strict: true, uniqueKeys: true }))
  expect(commands).toContain('npm ci')
  execFileSync('sh', ['-n'], { input: commands.join('\n') })
  expect(manual).toContain(`](${file.replace('docs/', '')})`)
})

test.each(files)('%s calls Bantin as it can be called', (file) => {
  const calls = commandsOf(parse(readFileSync(file, 'utf8'))).filter((line) => line.includes('npx bantin'))
  expect(calls).toHaveLength(1)
  for (const call of calls) {
    const [, command = ''] = /npx bantin (\w+)/.exec(call) ?? []
    const help = execFileSync(process.execPath, ['compiled/cli.js', command, '--help', '--lang', 'en'])
    expect(flagsIn(help.toString())).toEqual(expect.arrayContaining([...flagsIn(call)]))
  }
})

test.each(files)('%s builds again when the report says so', (file) => {
  const commands = commandsOf(parse(readFileSync(file, 'utf8')))
  const remembering = commands.find((line) => line.includes('nextBuildAt')) ?? ''
  const dueAfter = (nextBuildAt: string | null) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '.bantin'))
    writeFileSync(join(folder, 'report.json'), JSON.stringify({ nextBuildAt }))
    execFileSync('sh', ['-c', remembering], { cwd: folder })
    return readFileSync(join(folder, '.bantin/due'), 'utf8').trim()
  }
  expect(dueAfter('2026-12-01T01:00:00Z')).toBe('1796086800')
  expect(dueAfter(null)).toBe('253370764800')
})

test.each([
  ['github.yml', 'GITHUB_EVENT_NAME'],
  ['forgejo.yml', 'GITHUB_EVENT_NAME'],
])('%s asks what is due only when the clock has started it', (name, event) => {
  const commands = commandsOf(parse(readFileSync(`docs/deploy/${name}`, 'utf8')))
  const start = commands.findIndex((line) => line.startsWith('due='))
  const asking = commands.slice(start, start + 4).join('\n')
  const answer = (started: string, due?: string) => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, '.bantin'))
    if (due !== undefined) writeFileSync(join(folder, '.bantin/due'), due)
    writeFileSync(join(folder, 'output'), '')
    execFileSync('sh', ['-c', asking], {
      cwd: folder,
      env: { PATH: process.env.PATH, [event]: started, GITHUB_OUTPUT: 'output' },
    })
    return readFileSync(join(folder, 'output'), 'utf8')
  }
  expect(answer('push', '253370764800')).toBe('yes=true\n')
  expect(answer('schedule', '253370764800')).toBe('')
  expect(answer('schedule', '1000000000')).toBe('yes=true\n')
  expect(answer('schedule')).toBe('yes=true\n')
})

test.each(files)('%s commits the ledger, on top of what editors have pushed meanwhile', (file) => {
  const commands = commandsOf(parse(readFileSync(file, 'utf8')))
  const keeping = commands.slice(commands.indexOf('git add content/urls.lock')).join('\n')
  const folder = temporaryFolder()
  const nobody = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const inside = (where: string, script: string, env: NodeJS.ProcessEnv = {}) =>
    execFileSync('sh', ['-e', '-c', script], {
      cwd: join(folder, where),
      env: { ...nobody, ...env },
      encoding: 'utf8',
    })
  inside(
    '.',
    `git init -q --bare -b main forge && git -C forge config receive.advertisePushOptions true
git clone -q forge editor 2> /dev/null && cd editor && git config user.name e && git config user.email e@e.example
mkdir content && echo one > content/urls.lock && git add -A && git commit -qm one && git push -q origin main
git clone -q file://$HOME/forge ../runner
echo text > article && git add -A && git commit -qm two && git push -q origin main`,
  )
  inside('runner', `echo two >> content/urls.lock\n${keeping}`, {
    CI_COMMIT_BRANCH: 'main',
    ...{ LEDGER_TOKEN: 'x', CI_SERVER_HOST: 'forge.example', CI_PROJECT_PATH: 'a/site' },
    ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_VALUE_0: 'https://bantin:x@forge.example/a/site.git' },
    GIT_CONFIG_KEY_0: `url.file://${folder}/forge.insteadOf`,
  })
  expect(inside('.', 'git -C forge log --format=%s main')).toBe('Addresses published\ntwo\none\n')
  expect(inside('.', 'git -C forge show main:content/urls.lock')).toBe('one\ntwo\n')
  // And when nothing has changed, nothing is done.
  inside('runner', keeping, { CI_COMMIT_BRANCH: 'main' })
})

test('s3.sh names every kind of file that a site has, and calls the AWS CLI once for each kind and once for each rule', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, '.bantin/hosting'), { recursive: true })
  const rules = [
    { Key: 'tin-cu/một cửa.html', WebsiteRedirectLocation: '/tin/2018/09/mot-cua/' },
    { Key: 'cu/$a/index.html', WebsiteRedirectLocation: '/tin/' },
  ]
  writeFileSync(join(folder, '.bantin/hosting/s3.json'), JSON.stringify(rules, undefined, 2))
  // In place of the AWS CLI: says how it was called.
  writeFileSync(
    join(folder, 'aws'),
    '#!/bin/sh\nfor word; do printf "%s\\t" "$word"; done >> called\necho >> called\n',
    {
      mode: 0o755,
    },
  )
  execFileSync('sh', [resolve('docs/deploy/s3.sh'), 'our-bucket', 'tin-tuc'], {
    cwd: folder,
    env: { PATH: `${folder}:${process.env.PATH}` },
  })
  const calls = readFileSync(join(folder, 'called'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t').slice(0, -1))
  const puts = calls.filter(([, command]) => command === 'put-object')
  expect(puts.map((words) => JSON.parse(words.at(-1) ?? ''))).toEqual(rules)
  const syncs = calls.filter(([, command]) => command === 'sync')
  expect(syncs.every(([, , from, to]) => from === 'dist' && to === 's3://our-bucket/tin-tuc')).toBe(true)
  expect(syncs.at(-3)).toEqual([
    ...[
      's3',
      'sync',
      'dist',
      's3://our-bucket/tin-tuc',
      '--no-progress',
      '--exclude',
      '*',
      '--include',
      '*.xml',
    ],
    ...['--content-type', 'application/xml; charset=utf-8', '--cache-control', 'public, max-age=300'],
  ])
  const named = syncs.flatMap((words) => words.filter((_, at) => words[at - 1] === '--include'))
  // The types of media that editors bring are known to the CLI.
  const ours = pathsBelow(inject('demoSite')).filter((path) => !path.startsWith('media/'))
  const kinds = [...new Set(ours.map((path) => extname(path)))]
  expect(kinds.filter((kind) => !named.some((name) => name.endsWith(kind)))).toEqual([])
  expect(manual).toContain('](deploy/s3.sh)')
})
