import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { readTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { stillSurroundings } from './still-surroundings.ts'

const program = join(import.meta.dirname, '../../compiled/cli.js')

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs the program that is shipped, in a folder, and waits for its end. */
function bantin(folder: string, ...args: string[]): Promise<Ended> {
  const env = { PATH: process.env.PATH, HOME: '/nowhere', LANG: 'C.UTF-8' }
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...args], { cwd: folder, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

/** A site that an editor has just begun and filled in. */
async function filledSite(): Promise<{ readonly folder: string; readonly article: string }> {
  const folder = temporaryFolder()
  const { surroundings, printed } = stillSurroundings(folder)
  await runCommandLine(['new', 'Khai trương', '--now', '2018-09-28T16:30+07:00'], surroundings)
  const article = join(folder, printed.join())
  const text = readFileSync(article, 'utf8')
    .replace(/^summary:.*$/m, 'summary: Bộ phận một cửa mở cửa từ hôm nay.')
    .replace(/^author:.*$/m, 'author: Nguyễn Hải')
    .replace(/^ {2}name:.*$/m, '  name: haiphong.gov.vn')
  writeFileSync(article, `${text}Từ 8 giờ.\n`)
  return { folder, article }
}

const now = ['--now', '2018-10-01T08:00+07:00'] as const

test('a new article lacks exactly what only its author knows', async () => {
  const folder = temporaryFolder()
  await bantin(folder, 'new', 'Khai trương', '--now', '2018-09-28T16:30+07:00')
  const { code, out, err } = await bantin(folder, 'check', '--json', ...now)
  expect(err).toBe('')
  expect(
    JSON.parse(out).diagnostics.map(({ code, file, line, message }: Record<string, unknown>) => [
      code,
      `${file}:${line}`,
      message,
    ]),
  ).toEqual([
    ['field/empty', 'content/news/2018/khai-truong.md:4', '`summary` còn để trống.'],
    ['field/empty', 'content/news/2018/khai-truong.md:6', '`author` còn để trống.'],
    ['field/empty', 'content/news/2018/khai-truong.md:8', '`source.name` còn để trống.'],
  ])
  expect(code).toBe(1)
})

test('the first five minutes end with a built site and 0', async () => {
  const { folder } = await filledSite()
  expect(await bantin(folder, 'check', ...now)).toMatchObject({ code: 0, err: '' })
  expect(existsSync(join(folder, 'dist'))).toBe(false)
  const { code, out, err } = await bantin(folder, 'build', ...now)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(
    /^1 bài, \d+ trang, .*\ndist: ghi \d+ tệp, giữ nguyên 0 tệp, xóa 0 tệp\.\ncontent\/urls\.lock: ghi \d+ dòng\. Hãy commit tệp này cùng với bài\.\nMất [\d,]+ giây\.\n$/,
  )
  expect(existsSync(join(folder, 'dist/tin/2018/09/khai-truong/index.html'))).toBe(true)
})

test('a content error ends with 1 and leaves the former site as it was', async () => {
  const { folder, article } = await filledSite()
  await bantin(folder, 'build', ...now)
  const before = readTree(join(folder, 'dist'))
  writeFileSync(article, 'No front matter.\n')
  const { code, out, err } = await bantin(folder, 'build', ...now)
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toContain('content/news/2018/khai-truong.md:1:1 lỗi front-matter/missing  ')
  expect(out).toContain('Chưa ghi gì: dist vẫn như trước.')
  expect(readTree(join(folder, 'dist'))).toEqual(before)
})

test('prints exactly one JSON object for other programs', async () => {
  const { folder } = await filledSite()
  const { code, out, err } = await bantin(folder, 'build', '--json', ...now)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(JSON.parse(out)).toEqual({
    articles: 1,
    pages: expect.any(Number),
    written: expect.any(Number),
    unchanged: 0,
    removed: 0,
    durationMs: expect.any(Number),
    peakRssMb: expect.any(Number),
    nextBuildAt: null,
    diagnostics: [],
  })
})

test('lists articles with their states, and ends with 1 when some cannot be listed', async () => {
  const { folder, article } = await filledSite()
  const list = (...args: string[]) => bantin(folder, 'list', '--lang', 'en', ...args)
  const line = (state: string) =>
    `2018-09-28T16:30+07:00  ${state}  content/news/2018/khai-truong.md  Khai trương\n`
  const { out, ...ended } = await list('--now', '2018-09-01T08:00+07:00')
  expect(ended).toEqual({ code: 0, err: '' })
  expect(out.slice(7)).toBe(line('scheduled'))
  expect((await list('--state', 'published', ...now)).out.slice(7)).toBe(line('published'))
  expect(await list('--state', 'expired', ...now)).toEqual({ code: 0, out: '', err: 'No articles.\n' })
  writeFileSync(article, readFileSync(article, 'utf8').replace(/^author:.*$/m, 'author:'))
  expect(await list(...now)).toEqual({
    code: 1,
    out: '',
    err: 'No articles.\nArticles with errors are not in the list; `bantin check` names the errors.\n',
  })
})

test.each([
  [['build', '--nwo', 'x'], 'Lệnh không có tùy chọn `--nwo`.'],
  [['build', '--now', 'yesterday'], '`yesterday` không phải là một thời điểm có múi giờ.'],
  [['build', 'nowhere'], 'Không có thư mục `nowhere`.'],
  [['check'], 'Thư mục `.` chưa có trang tin'],
  [['serve'], 'Thư mục `.` chưa có trang tin'],
])('%j in an empty folder ends with 2 and a sentence', async (args, sentence) => {
  const { code, out, err } = await bantin(temporaryFolder(), ...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(sentence)
})

test('a fault in the configuration ends with 2 at its line', async () => {
  const { folder } = await filledSite()
  writeFileSync(
    join(folder, 'bantin.config.ts'),
    "import { defineConfig } from 'bantin'\nexport default defineConfig({\n  adapt: (\n})\n",
  )
  const { code, err } = await bantin(folder, 'build', ...now)
  expect(code).toBe(2)
  expect(err).toMatch(/^bantin\.config\.ts:4:\d+ {2}Tệp cấu hình không chạy được: /)
})

test('a disk that does not do as it is told ends with 3, one sentence and no stack trace', async () => {
  const { folder } = await filledSite()
  writeFileSync(join(folder, '.bantin'), 'a file where our folder should be')
  const { code, out, err } = await bantin(folder, 'build', ...now)
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(err).toMatch(/^Không dùng được đường dẫn `.*\.bantin`: .*\n {2}Đổi tên .*\n$/)
})

test('help and version end with 0', async () => {
  const folder = temporaryFolder()
  expect(await bantin(folder, '--version')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
  expect(await bantin(folder, '--help', '--lang', 'en')).toMatchObject({ code: 0, err: '' })
})
