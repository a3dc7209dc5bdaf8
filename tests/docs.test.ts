import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const textOf = (document: string) => readFileSync(document, 'utf8')

test.each(documents)('every path of this repository that %s names is there', (document) => {
  const named = [
    ...textOf(document).matchAll(/`((?:src|templates|tests|docs|content|starter)\/[^`\s*<>…$]*)`/g),
  ]
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([])
})

test.each(documents)('every relative link in %s leads to a file', (document) => {
  // What stands in code is an example of somebody else's article.
  const prose = textOf(document)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`]*`/g, '')
  const links = [...prose.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map(
    ([, path = '']) => path,
  )
  expect(links.filter((path) => !existsSync(join(dirname(document), path)))).toEqual([])
})

test('every component has its line in docs/design.md, and none that is gone', () => {
  const [, section = ''] = textOf('docs/design.md').split('## Components')
  const lines = section.split('\n## ')[0]?.match(/^\| `.*?(?= \|)/gm) ?? []
  const named = lines.flatMap((line) => [...line.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name))
  const components = readdirSync('templates/components')
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => name.replace('.tsx', ''))
  expect([...named].sort()).toEqual(components.sort())
})

test('the way through the house is short', () => {
  expect(textOf('ARCHITECTURE.md').split('\n').length).toBeLessThan(150)
})

test('every dependency has its reason in ARCHITECTURE.md, and none that is gone', () => {
  const { dependencies, devDependencies } = JSON.parse(textOf('package.json'))
  const section = textOf('ARCHITECTURE.md').split('## Dependencies')[1] ?? ''
  const explained = [...section.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  expect(Object.keys(dependencies).filter((name) => !explained.includes(name))).toEqual([])
  const all = { ...dependencies, ...devDependencies }
  expect(explained.filter((name) => !(name in all))).toEqual([])
})
