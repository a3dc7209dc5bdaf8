import { expect, test } from 'vitest'
import { filePath } from '../../src/model/place.ts'
import { siteFile } from '../../src/model/site-settings.ts'
import { filesIn } from '../../src/write/files-in.ts'
import { writingOrder } from '../../src/write/writing-order.ts'
import { writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

test('of what begins with a dot only our lists are seen', () => {
  const folder = temporaryFolder()
  const paths = [
    '.htaccess',
    '.well-known/bantin-2018.json',
    '.well-known/bantin.json',
    '.well-known/bantin.json.sig',
    '.well-known/security.txt',
    'tin/.well-known/bantin.json',
  ]
  writeTree(folder, Object.fromEntries(paths.map((path) => [path, ''])))
  expect([...filesIn(folder).files].sort()).toEqual([
    '.well-known/bantin-2018.json',
    '.well-known/bantin.json',
  ])
})

test('the lists are written after the pages that they vouch for', () => {
  const outputs = ['.well-known/bantin.json', 'tin/so-lieu.json', 'tin/index.html'].map((path) => ({
    path: filePath(path),
    source: siteFile,
  }))
  const { hidden, open } = writingOrder(outputs, new Set([filePath('tin/index.html')]))
  expect([...hidden, ...open].flat().map(({ path }) => path)).toEqual([
    'tin/so-lieu.json',
    'tin/index.html',
    '.well-known/bantin.json',
  ])
})
