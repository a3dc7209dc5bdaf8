import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { explain } from '../../src/cli/explain.ts'
import { filePath } from '../../src/model/place.ts'
import { findContent } from '../../src/read/find-content.ts'
import { walkFolder } from '../../src/read/walk-folder.ts'
import { compileBatch } from '../../src/works/compile-batch.ts'
import { stillSurroundings } from '../cli/still-surroundings.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { layOut } from './small-site.ts'

const reading = { locale: 'vi', zone: 'Asia/Ho_Chi_Minh' } as const

/** What the command line says of it. */
async function saidOf(work: Promise<unknown>): Promise<readonly string[]> {
  const { surroundings, remarks } = stillSurroundings('/srv')
  const thrown = await work.then(
    () => undefined,
    (reason) => reason,
  )
  expect(explain(thrown, surroundings, 'vi')).toBe(3)
  return remarks
}

const sentence = (file: string) =>
  `Không còn thấy \`${file}\`.\n  Có thể tệp vừa bị xóa hoặc đổi tên; chạy lại.`

test('an article that vanishes before it is read ends the build with a sentence', async () => {
  const file = { path: filePath('news/bai.md'), location: '/srv/bai.md' }
  expect(await saidOf(compileBatch({ files: [file], reading }))).toEqual([sentence('/srv/bai.md')])
})

test('a picture that vanishes before it is measured ends the build with a sentence', async () => {
  const folder = temporaryFolder()
  layOut(folder, { title: 'Bản tin', articles: [] })
  const content = await walkFolder(join(folder, 'content'))
  const picture = join(folder, 'content/media/dau.svg')
  rmSync(picture)
  expect(await saidOf(findContent(content))).toEqual([expect.stringMatching(/^Không còn thấy `/)])
})
