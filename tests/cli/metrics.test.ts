import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import { runCommandLine } from '../../src/cli/run-command-line.ts'
import { buildRequest } from '../setup/build-request.ts'
import { readTree, writeTree } from '../setup/file-tree.ts'
import { article, tree } from '../setup/previewed.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { stillSurroundings } from './still-surroundings.ts'

const counted = `office: mot-cua
metrics:
  received: { label: Hồ sơ tiếp nhận, value: "1.412", unit: hồ sơ, period: 2018-01/2018-08, sum: [on-time, pending] }
  on-time: { label: Đúng hạn, value: 1309, unit: hồ sơ, asOf: 2018-08-30, series: dung-han }
  pending: { label: Đang giải quyết, value: 103, unit: hồ sơ, asOf: 2018-08-30, status: provisional }
`
const site = {
  ...tree,
  'content/site.yaml': `${tree['content/site.yaml']}offices: { mot-cua: { name: Bộ phận Một cửa } }\n`,
  'content/news/so-lieu.md': article('b2c3d', counted),
  'content/news/nhap.md': article(
    'd4f5g',
    'draft: true\nmetrics:\n  share: { label: Tỷ lệ, value: "92,7", unit: "%" }\n',
  ),
}

async function metrics(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const folder = temporaryFolder()
  writeTree(folder, { ...site, ...files })
  const { surroundings, printed, remarks } = stillSurroundings(folder)
  const code = await runCommandLine(['metrics', ...args], surroundings)
  return { code, out: printed.join('\n').split('\n'), remarks, folder }
}

const idsOf = ({ out }: { readonly out: readonly string[] }) =>
  out.slice(1, -2).map((line) => line.split(' ')[0])

test('lists the figures of published articles, one a line, as the site writes them', async () => {
  expect(await metrics([])).toMatchObject({
    code: 0,
    out: [
      'mã        tên                  giá trị  tính đến               bài',
      'received  Hồ sơ tiếp nhận  1.412\u00a0hồ sơ  01/01/2018–31/08/2018  content/news/so-lieu.md',
      'on-time   Đúng hạn         1.309\u00a0hồ sơ  30/08/2018             content/news/so-lieu.md',
      'pending   Đang giải quyết    103\u00a0hồ sơ  30/08/2018             content/news/so-lieu.md',
      '',
      '3 số liệu trong 1 bài.',
    ],
    remarks: [],
  })
})

test.each([
  [['--drafts'], ['share', 'received', 'on-time', 'pending']],
  [
    ['--drafts', '--office', 'mot-cua'],
    ['received', 'on-time', 'pending'],
  ],
  [['--drafts', '--article', 'd4f5g'], ['share']],
  [['--category', 'tin-tuc', '--series', 'dung-han'], ['on-time']],
  [['--status', 'provisional'], ['pending']],
  [['--drafts', '--since', '2018-08-31'], ['received']],
  [
    ['--drafts', '--until', '2018-08-30'],
    ['on-time', 'pending'],
  ],
])('%j lists %j', async (args, ids) => {
  expect(idsOf(await metrics(args)).sort()).toEqual([...ids].sort())
})

test('says so when no figure is as asked', async () => {
  expect(await metrics(['--status', 'final', '--lang', 'en'])).toMatchObject({
    code: 0,
    out: ['No article states such a figure.'],
  })
})

test.each([
  [['--series', 'dung-hanh'], 'Trong trang tin không có `--series dung-hanh`.'],
  [['--office', 'x'], 'Trong trang tin không có `--office x`.'],
  [['--status', 'done'], 'Trong trang tin không có `--status done`.'],
  [['--since', '30/8/2018'], '`30/8/2018` không phải là một ngày.'],
  [['--csv', '--json'], 'Không thể in cùng lúc `--csv` và `--json`.'],
])('%j ends with 2 and a sentence', async (args, sentence) => {
  const { code, out, remarks } = await metrics(args)
  expect({ code, out }).toEqual({ code: 2, out: [''] })
  expect(remarks.join('\n')).toContain(sentence)
})

test('exports, byte for byte, the file that the site publishes', async () => {
  const { out, folder } = await metrics(['--csv'])
  const own = temporaryFolder()
  await buildSite(buildRequest(folder, own))
  const published = readTree(join(own, 'dist'))['so-lieu/2018.csv']
  expect(`${out.join('\n')}\n`).toBe(published)
})

test('exports what holds instead of a figure that a later article replaced, and nothing that was withdrawn', async () => {
  const stated = (value: number, status: string) =>
    `metrics:\n  a: { label: Hồ sơ, value: ${value}, unit: hồ sơ, asOf: 2018-08-30, series: ho-so, status: ${status} }\n`
  const files = {
    'content/news/so-lieu.md': article('b2c3d', stated(1412, 'provisional')),
    'content/news/sau.md': article('h6j7k', stated(1413, 'final')).replace('T08:00', 'T09:00'),
    'content/news/thu-hoi.md': article(
      'm6e3x',
      `status: withdrawn\nreason: Sai nguồn.\n${stated(9, 'final').replace('series: ho-so, ', '')}`,
    ),
  }
  const { code, out, folder, remarks } = await metrics(['--csv'], files)
  expect(remarks).toEqual([])
  const own = temporaryFolder()
  await buildSite(buildRequest(folder, own))
  expect(code).toBe(0)
  expect(`${out.join('\n')}\n`).toBe(readTree(join(own, 'dist'))['so-lieu/2018.csv'])
  const [head, ...lines] = out.map((line) => line.trimEnd())
  expect(head).toMatch(/^article,.*,superseded_by$/)
  expect(lines.map((line) => [line.slice(0, 5), line.split(',').at(-1)])).toEqual([
    ['h6j7k', ''],
    ['b2c3d', 'https://thu.example/t/h6j7k'],
  ])
})

test('what only the whole site can show is told too', async () => {
  const same = { 'content/news/hai.md': article('b2c3d', counted) }
  const { code, remarks } = await metrics([], same)
  expect(code).toBe(1)
  expect(remarks.join('\n')).toContain('lỗi id/duplicate')
})

test('a part names its whole when it is exported without it', async () => {
  const { out } = await metrics(['--csv', '--series', 'dung-han'])
  expect(out[1]?.split(',')).toContain('received')
})

test('prints one JSON object for other programs', async () => {
  const { code, out } = await metrics(['--json', '--status', 'provisional'])
  expect(code).toBe(0)
  expect(JSON.parse(out.join('\n'))).toEqual({
    articles: [
      {
        id: 'b2c3d',
        title: 'Bài b2c3d',
        address: 'https://thu.example/t/b2c3d',
        published: '2018-12-01',
        file: 'content/news/so-lieu.md',
        category: 'tin-tuc',
        office: 'mot-cua',
        figures: [
          {
            id: 'pending',
            label: 'Đang giải quyết',
            value: '103',
            unit: 'hồ sơ',
            asOf: '2018-08-30',
            status: 'provisional',
            precision: 'exact',
            sum: [],
            partOf: 'received',
          },
        ],
      },
    ],
    diagnostics: [],
  })
})

test('lists what is sound beside the errors of the rest, and ends with 1', async () => {
  const broken = { 'content/news/hong.md': article('h6j7k', 'metrics:\n  a: { label: A, value: x }\n') }
  const { code, out, remarks } = await metrics([], broken)
  expect({ code, last: out.at(-1) }).toEqual({ code: 1, last: '3 số liệu trong 1 bài.' })
  expect(remarks[0]).toMatch(/^content\/news\/hong\.md:10:\d+ lỗi metric\/invalid-number {2}/)
  expect(remarks.at(-1)).toBe('Danh sách thiếu số liệu của những bài có lỗi.')
  const json = await metrics(['--json'], broken)
  expect(json.code).toBe(1)
  expect(JSON.parse(json.out.join('\n')).diagnostics).toMatchObject([
    { code: 'metric/invalid-number', file: 'content/news/hong.md', line: 10 },
  ])
})

test('errors in site.yaml leave nothing to list', async () => {
  const { code, out, remarks } = await metrics([], { 'content/site.yaml': 'title: Bản tin\n' })
  expect({ code, out }).toEqual({ code: 1, out: [''] })
  expect(remarks.length).toBeGreaterThan(0)
})
