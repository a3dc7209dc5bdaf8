import { expect, test } from 'vitest'
import { diagnose } from '../../src/model/diagnostic.ts'
import type { OutputFile } from '../../src/model/output-file.ts'
import { filePath, startOf } from '../../src/model/place.ts'
import { proveOutputs } from '../../src/prove/prove-outputs.ts'

function output(path: string, source = 'site.yaml', links: readonly string[] = []): OutputFile {
  return { path: path as OutputFile['path'], source: filePath(source), links, content: '' }
}

const one = startOf(filePath('news/1.md'))
const two = startOf(filePath('news/2.md'))

test('finds nothing where every file has a place and every link a file', () => {
  expect(
    proveOutputs([
      output('index.html', 'site.yaml', ['/', '/tin/a/', '/t/k7m39', '/media/bảng kê.pdf', '/feed.xml']),
      output('tin/a/index.html', 'news/1.md', ['/', '/index.html']),
      output('t/k7m39/index.html', 'news/1.md', ['/tin/a/']),
      output('media/bảng kê.pdf', 'media/bảng kê.pdf'),
      output('feed.xml'),
    ]),
  ).toEqual([])
})

test('refuses two outputs at one path', () => {
  expect(
    proveOutputs([output('tin/a/index.html', 'news/1.md'), output('tin/a/index.html', 'news/2.md')]),
  ).toEqual([diagnose('output/collision', [two, one], { path: 'tin/a/index.html' })])
})

test.each([
  ['media/anh.jpg', 'media/Anh.JPG'],
  ['media/đẹp.jpg', 'media/đẹp.jpg'.normalize('NFD')],
])('refuses %s beside %s', (other, path) => {
  expect(proveOutputs([output(other, 'news/1.md'), output(path, 'news/2.md')])).toEqual([
    diagnose('output/case-collision', [two, one], { path, other }),
  ])
})

test('refuses a file where another needs a folder, whichever comes first', () => {
  const said = [diagnose('output/collision', [two, one], { path: 'media/A' })]
  const file = output('media/A', 'news/1.md')
  const below = output('media/a/b.jpg', 'news/2.md')
  expect(proveOutputs([file, below])).toEqual(said)
  expect(proveOutputs([below, file])).toEqual(said)
})

test('names each link that leads nowhere once, with the first page it stands on', () => {
  expect(
    proveOutputs([
      output('tin/a/index.html', 'news/1.md', ['/tin/b/', '/tin/a/index']),
      output('tin/c/index.html', 'news/2.md', ['/tin/b/', '/tin/a']),
    ]),
  ).toEqual([
    diagnose('output/dangling-link', one, { path: 'tin/a/index.html', href: '/tin/b/' }),
    diagnose('output/dangling-link', one, { path: 'tin/a/index.html', href: '/tin/a/index' }),
  ])
})
