/** Leaks planted into a site, as they happen; each is found before anything is written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { buildSite } from '../../src/build-site.ts'
import type { BuildRequest } from '../../src/model/build-report.ts'
import type { Instant } from '../../src/model/time.ts'
import { buildRequest } from '../setup/build-request.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const settings = `title: Bản tin
description: Tin thử
url: https://thu.example/tin
locale: vi
zone: Asia/Ho_Chi_Minh
agency: { name: Cơ quan, responsible: Ban biên tập, address: 1 đường Thử, email: thu@thu.example, emblem: emblem.svg }
categories: { tin: Tin mới }
`
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'

function article(
  id: string,
  changes: Partial<Record<'title' | 'published' | 'fields' | 'text', string>> = {},
) {
  const {
    title = `Bài ${id}`,
    published = '2026-01-01T08:00+07:00',
    fields = '',
    text = 'Nội dung.',
  } = changes
  return `---
id: ${id}
title: ${title}
summary: Tóm tắt của bài.
published: ${published}
author: Nguyễn Hải
source: { name: thu.example }
category: tin
${fields}---

${text}
`
}

const secretTitle = 'Khánh thành cầu Hoàng Văn Thụ'
const embargoed = article('m2p5x', {
  title: secretTitle,
  published: '2026-12-01T08:00+07:00',
  text: '![Cầu mới](cau-moi.svg)\n\n[Bảng kê](bảng%20kê.csv)',
})
const goneTitle = 'Danh sách hộ nhận hỗ trợ'
const gone = article('r4s6t', {
  title: goneTitle,
  fields: 'status: removed\nreason: Có dữ liệu cá nhân\nhideTitle: true\n',
})

type Files = Readonly<Record<string, string>>

const files: Files = {
  'content/site.yaml': settings,
  'content/media/emblem.svg': drawing,
  'content/news/cong-khai.md': article('k7m39'),
  'content/news/khanh-thanh.md': embargoed,
  'content/news/cau-moi.svg': drawing,
  'content/news/bảng kê.csv': 'a,b\n',
  'content/news/da-go.md': gone,
}

async function built(changes: Files = {}, request: Partial<BuildRequest> = {}) {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const asked = buildRequest(folder, folder, request)
  const { diagnostics, outcome } = await buildSite(asked)
  const said = diagnostics.map(({ code, place, related, values }) => ({
    code,
    at: `${place.file}:${place.line}:${place.column}`,
    of: related.map(({ file }) => file).join(),
    ...values,
  }))
  return { said, outcome, isWritten: existsSync(asked.outFolder) }
}

const said = async (changes: Files) => (await built(changes)).said
const openWith = (text: string): Files => ({ 'content/news/cong-khai.md': article('k7m39', { text }) })
const one = 'news/cong-khai.md:1:1'
const title = { code: 'leak/title', of: 'news/khanh-thanh.md', title: secretTitle }
const address = { code: 'leak/address', of: 'news/khanh-thanh.md', address: '/tin/2026/12/khanh-thanh' }
const link = { ...address, address: '/t/m2p5x' }
const media = { code: 'leak/media', of: 'news/khanh-thanh.md', name: '/media/news/cau-moi.svg' }

test('nothing leaks by itself', async () => {
  expect(await built()).toEqual({ said: [], outcome: 'published', isWritten: true })
})

test('a leak refuses the build, whatever is to be kept going', async () => {
  const leaking = openWith(`Sắp có bài “${secretTitle}”.`)
  const refused = { said: [{ ...title, at: one }], outcome: 'refused', isWritten: false }
  expect(await built(leaking)).toEqual(refused)
  expect(await built(leaking, { keepGoing: true })).toEqual(refused)
  expect(await built(leaking, { dryRun: true })).toEqual(refused)
})

test('what has appeared is no leak, and a preview shows everything', async () => {
  const leaking = openWith(`Sắp có bài “${secretTitle}”.`)
  expect((await built(leaking, { now: '2026-12-01T01:00:00Z' as Instant })).said).toEqual([])
  expect((await built(leaking, { now: '2026-12-01T00:59:59Z' as Instant })).said).toHaveLength(1)
  expect((await built(leaking, { preview: true })).said).toEqual([])
})

describe('in another article', () => {
  test.each([
    ['text', `Sắp có: ${secretTitle}.`],
    ['text in capitals', `SẮP CÓ: ${secretTitle.toUpperCase()}`],
    ['formatted text', 'Khánh **thành** [cầu](https://thu.example/tin/) *Hoàng*\u00a0Văn\nThụ'],
    ['text with references and a note', 'Kh&#xE1;nh thành cầu Hoàng&nbsp;Văn&shy; Thụ[^1]\n\n[^1]: Xem sau.'],
    ['text in its other form', secretTitle.normalize('NFD')],
    ['the text of a picture', `![${secretTitle}](/media/emblem.svg)`],
    ['the title of a link', `[Xem](https://thu.example/tin/ "${secretTitle}")`],
    ['a heading', `## ${secretTitle}`],
    ['a table', `| Bài |\n| --- |\n| ${secretTitle} |`],
  ])('finds a title in %s', async (_, text) => {
    // Its form and its accents are another matter, told elsewhere.
    const leaking = (await said(openWith(text))).filter(({ code }) => code.startsWith('leak/'))
    expect(leaking).toEqual([{ ...title, at: one }])
  })

  test('finds a title in its fields, where they stand', async () => {
    const quoting = `Phỏng vấn trước lễ: ${secretTitle}`
    const open = article('k7m39', { title: `"${quoting}"` })
    expect(await said({ 'content/news/cong-khai.md': open })).toEqual([
      { ...title, at: 'news/cong-khai.md:3:8' },
    ])
    const corrected = `corrections: [{ date: 2026-02-01T08:00+07:00, was: Sai, now: Đúng, note: "${secretTitle}", kind: minor }]\n`
    expect(await said({ 'content/news/cong-khai.md': article('k7m39', { fields: corrected }) })).toEqual([
      { ...title, at: one },
    ])
  })

  test('finds a title that has one of its figures in it', async () => {
    const fields = 'metrics: { xong: { label: Đã giải quyết, value: 1390, unit: hồ sơ, asOf: 2025-12-31 } }\n'
    const leaking = {
      'content/news/cong-khai.md': article('k7m39', { fields, text: 'Đã giải quyết :metric[xong] năm qua.' }),
      'content/news/khanh-thanh.md': article('m2p5x', {
        title: 'Đã giải quyết 1.390 hồ sơ năm qua',
        fields: 'draft: true\n',
      }),
    }
    expect((await said(leaking)).map(({ code }) => code)).toEqual(['leak/title'])
  })

  test('finds the title that a removed article hides', async () => {
    expect(await said(openWith(`Bài ${goneTitle} đã gỡ.`))).toEqual([
      { code: 'leak/hidden-title', at: one, of: 'news/da-go.md', title: goneTitle },
    ])
  })

  test.each([
    ['an address', 'Xem https://thu.example.org/tin/2026/12/khanh-thanh/', address],
    ['an address in percent signs', 'Xem <https://noi.example/tin%2F2026%2F12%2Fkhanh-thanh>', address],
    ['a short link', 'Xem thu.example/tin/t/m2p5x sắp tới', link],
    ['the address of a picture', '[Ảnh](https://noi.example/media/news/cau-moi.svg)', media],
  ])('finds %s', async (_, text, leak) => {
    expect((await said(openWith(text))).find(({ code }) => code === leak.code)).toEqual({ ...leak, at: one })
  })

  test('finds the name of a file', async () => {
    expect(await said(openWith('Ảnh: `cau-moi.svg`.'))).toEqual([{ ...media, at: one, name: 'cau-moi.svg' }])
    expect(await said(openWith('Ảnh: `cau-moi.svg.1a2b3c4d-660.avif`.'))).toEqual([
      { ...media, at: one, name: 'cau-moi.svg' },
    ])
    expect(await said(openWith('Theo “Bảng kê.csv”.'))).toEqual([{ ...media, at: one, name: 'bảng kê.csv' }])
  })

  test.each([
    ['an id', 'Mã m2p5x.'],
    ['an address that begins alike', 'Xem https://noi.example/tin/2026/12/khanh-thanh-cau/'],
    ['a short link that begins alike', 'Xem noi.example/t/m2p5x1 và noi.example/at/m2p5x'],
    ['a name that ends or begins alike', '`anh-cau-moi.svg`, `cau-moi.svgz`'],
    ['a part of the title', 'Cầu Hoàng Văn Thụ đã khánh thành.'],
  ])('is content with %s', async (_, text) => {
    expect(await said(openWith(text))).toEqual([])
  })
})

describe('elsewhere', () => {
  test('finds a title in site.yaml, in a page and in a file to download', async () => {
    expect(
      await said({
        'content/site.yaml': `${settings}navigation:\n  - { label: "${secretTitle}", to: /tin/ }\n`,
      }),
    ).toEqual([{ ...title, at: 'site.yaml:1:1' }])
    expect(
      await said({
        'content/pages/lich.md': `---\ntitle: Lịch\nsummary: Lịch tuần.\n---\n\n${secretTitle}, [lịch](lich.csv)\n`,
        'content/pages/lich.csv': 'a\n',
      }),
    ).toEqual([{ ...title, at: 'pages/lich.md:1:1' }])
    expect(
      await said({ ...openWith('[Lịch](lich.csv)'), 'content/news/lich.csv': `a,"${secretTitle}"\n` }),
    ).toEqual([{ ...title, at: 'news/lich.csv:1:1' }])
  })

  test('finds a title in a template and in a script of the site', async () => {
    const template = `export const Footer = () => <footer title="x">${secretTitle}</footer>\n`
    expect(await said({ 'templates/components/footer.tsx': template })).toEqual([
      { ...title, at: 'site.yaml:1:1', output: 'templates/' },
    ])
  })

  test('finds a title that a plugin of the site puts into a body', async () => {
    const plugin = `export default { rehypePlugins: [() => (tree) => {
      tree.children.push({ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: '${secretTitle}' }] })
    }] }\n`
    expect((await said({ 'bantin.config.ts': plugin })).map(({ code, at }) => [code, at])).toEqual([
      ['leak/title', one],
    ])
  })
})

describe('is no secret:', () => {
  const draft = (text: string) => article('m2p5x', { title: text, fields: 'draft: true\n' })

  test('a title that a public article has too', async () => {
    const monthly = 'Thông báo lịch tiếp công dân'
    expect(
      await said({
        'content/news/cong-khai.md': article('k7m39', { title: monthly, text: `Xem ${monthly}.` }),
        'content/news/khanh-thanh.md': draft('“Thông báo” lịch tiếp công dân'),
      }),
    ).toEqual([])
  })

  test.each([
    ['vi', 'Lịch tiếp công dân tuần', 'Lịch tiếp công dân tuần này'],
    ['en', 'New opening hours', 'New opening hours announced'],
  ])('a title in %s that any text may hold, such as “%s”', async (language, short, telling) => {
    const codesFor = async (text: string) =>
      (
        await said({
          ...openWith(`${text}.`),
          'content/site.yaml': settings.replace('locale: vi', `locale: ${language}`),
          'content/news/khanh-thanh.md': draft(text),
        })
      ).map(({ code }) => code)
    expect([await codesFor(short), await codesFor(telling)]).toEqual([[], ['leak/title']])
  })

  test('unless it is hidden for somebody’s sake: four words are enough', async () => {
    const hidden = (text: string) => ({
      ...openWith(`${text}.`),
      'content/news/da-go.md': gone.replace(goneTitle, text),
    })
    expect((await said(hidden('Nguyễn Hải vi phạm'))).map(({ code }) => code)).toEqual(['leak/hidden-title'])
    expect(await said(hidden('Nguyễn Hải thôi'))).toEqual([])
  })

  test('a picture that a public article shows too, and a name that is everywhere', async () => {
    const pictures = {
      'content/news/anh.svg': drawing,
      'content/media/cau-moi.svg': drawing,
      'content/news/khanh-thanh.md': article('m2p5x', {
        fields: 'draft: true\n',
        text: '![Cầu](cau-moi.svg)\n\n![Ảnh](anh.svg)',
      }),
    }
    const both = '![Cầu](/media/cau-moi.svg)\n\nTệp `cau-moi.svg` và `anh.svg`.'
    expect(await said({ ...openWith(both), ...pictures })).toEqual([])
  })
})

describe('a build that remembers another', () => {
  const told = 'Tít chưa có gì của bài sẽ đăng'
  /** In no summary, list of terms or heading: only the body has it. */
  const inPassing = (title: string) => `Hôm nay chuẩn bị ${title.toLowerCase()} cho chu đáo.`
  let folder = ''
  beforeEach(() => {
    folder = temporaryFolder()
    put({ ...files, 'content/news/khanh-thanh.md': embargoed.replace(secretTitle, told) })
  })
  const put = (changes: Files) => {
    for (const [path, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  const codes = async () =>
    (await buildSite(buildRequest(folder, folder))).diagnostics.map(
      ({ code, place }) => `${code} ${place.file}`,
    )
  const leak = 'leak/title news/cong-khai.md'

  test('finds a new secret in an old text, and again', async () => {
    put(openWith(inPassing(secretTitle)))
    expect([await codes(), await codes()]).toEqual([[], []])
    put({ 'content/news/khanh-thanh.md': embargoed })
    expect([await codes(), await codes()]).toEqual([[leak], [leak]])
    put(openWith('Nội dung.'))
    expect(await codes()).toEqual([])
  })

  test('finds an old secret in a new text', async () => {
    put({
      'content/news/lich.csv': 'a\n',
      'content/news/khac.md': article('v5w6x', { text: '[Lịch](lich.csv)' }),
    })
    expect(await codes()).toEqual([])
    put(openWith(inPassing(told)))
    expect(await codes()).toEqual([leak])
    put({ ...openWith('Nội dung.'), 'content/news/lich.csv': `a,${told}\n` })
    expect(await codes()).toEqual(['leak/title news/lich.csv'])
  })

  test('finds one that was none in between', async () => {
    const draft = 'content/news/khanh-thanh.md'
    expect(await codes()).toEqual([])
    put({ [draft]: article('m2p5x', { title: told, text: '![Cầu](cau-moi.svg) [Bảng](bảng%20kê.csv)' }) })
    put(openWith(inPassing(told)))
    expect(await codes()).toEqual([])
    put({ [draft]: embargoed.replace(secretTitle, told) })
    expect((await codes()).filter((code) => code === leak)).toEqual([leak])
  })
})
