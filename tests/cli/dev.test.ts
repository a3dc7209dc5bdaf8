import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runDev } from '../../src/cli/commands/run-dev.ts'
import { oneAtATime } from '../../src/cli/dev/one-at-a-time.ts'
import type { ExitCode } from '../../src/cli/exit-code.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import type { Announcement } from '../../src/model/announcement.ts'
import { type FileTree, writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'
import { stillSurroundings } from './still-surroundings.ts'

const settings = (url = 'https://thu.example') => `title: Bản tin
description: Tin thử
url: ${url}
locale: vi
zone: Asia/Ho_Chi_Minh
agency: { name: Cơ quan, responsible: Ban biên tập, address: 1 đường Thử, email: thu@thu.example, emblem: emblem.svg }
categories: { tin-tuc: Tin tức }
`

const article = (id: string, more = '', text = 'Xin chào.') => `---
id: ${id}
title: Bài ${id}
summary: Tóm tắt.
published: 2018-12-01T08:00+07:00
author: Nguyễn Hải
source: { name: thu.example }
category: tin-tuc
${more}---

${text}
`

const tree: FileTree = {
  'content/site.yaml': settings(),
  'content/media/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
  'content/news/cu.md': article('k7m39'),
}
const page = '/tin/2018/12/cu/'

interface Preview {
  readonly site: string
  readonly origin: string
  readonly printed: readonly string[]
  readonly remarks: readonly string[]
  readonly events: Events
  /** Writes a file of the site. */
  readonly save: (path: string, text: string) => void
  readonly page: (path: string) => Promise<string>
  /** Presses Ctrl-C. */
  readonly stop: () => Promise<ExitCode>
}

/** The site being previewed, and somebody who has heard what was announced when they began to listen. */
async function previewed(
  files: FileTree = {},
  changes: Partial<Surroundings> = {},
): Promise<Preview & { readonly first: Announcement }> {
  const site = temporaryFolder()
  writeTree(site, { ...tree, ...files })
  let interrupt = () => {}
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  const { surroundings, printed, remarks } = stillSurroundings(site, {
    interrupted: () => interrupted,
    ...changes,
  })
  let end: Promise<ExitCode> | undefined
  const stop = () => {
    interrupt()
    return end ?? Promise.reject(new Error('It did not begin.'))
  }
  const origin = await new Promise<string>((resolve, reject) => {
    const print = (line: string) => {
      surroundings.print(line)
      const [address] = /http:\/\/localhost:\d+/.exec(line) ?? []
      if (address) resolve(address)
    }
    end = runDev({ command: 'dev', site: '.', port: 0 }, { ...surroundings, print }, 'vi')
    end.catch(reject)
  })
  onTestFinished(async () => {
    await stop()
  })
  const events = await listen(`${origin}/.bantin/events`)
  // Nobody may see half a file.
  const save = (path: string, text: string) => {
    writeFileSync(join(site, `${path}~`), text)
    renameSync(join(site, `${path}~`), join(site, path))
  }
  const read = async (path: string) => (await ask(`${origin}${path}`)).text
  const first = await events.next()
  return { site, origin, printed, remarks, events, save, page: read, stop, first }
}

interface Events {
  /** What is announced next. */
  readonly next: () => Promise<Announcement>
  readonly ended: Promise<void>
}

async function listen(url: string): Promise<Events> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, resolve).on('error', reject)
  })
  response.setEncoding('utf8')
  const ended = new Promise<void>((resolve) => response.on('close', resolve))
  response.on('error', () => {})
  const heard: Announcement[] = []
  const waiting: ((announcement: Announcement) => void)[] = []
  let text = ''
  response.on('data', (part) => {
    const events = (text + part).split('\n\n')
    text = events.pop() ?? ''
    for (const event of events) {
      const announcement = JSON.parse(event.replace(/^data: /, ''))
      const listener = waiting.shift()
      if (listener) listener(announcement)
      else heard.push(announcement)
    }
  })
  const next = () =>
    new Promise<Announcement>((resolve) => {
      const known = heard.shift()
      if (known) resolve(known)
      else waiting.push(resolve)
    })
  return { next, ended }
}

function ask(url: string, host?: string): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: host ? { host } : {} }, (response) => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    }).on('error', reject)
  })
}

test('shows a page with a script of its own, and announces when it is out of date', async () => {
  const { site, events, save, page: read, first } = await previewed()
  const before = await read(page)
  expect(before).toContain(
    `<script defer src="/.bantin/dev.js" data-edition="${first.edition}" data-events="/.bantin/events"></script></head>`,
  )
  expect(readFileSync(join(site, '.bantin/dev', page, 'index.html'), 'utf8')).not.toContain('/.bantin/')
  expect(existsSync(join(site, 'dist'))).toBe(false)
  expect(await read('/.bantin/dev.js')).toContain('EventSource')
  expect(await read('/.bantin/dev.css')).toContain('.state')
  expect(await read('/khong-co/')).toContain('/.bantin/dev.js')
  expect(await read('/media/emblem.svg')).toBe(tree['content/media/emblem.svg'])

  save('content/news/cu.md', article('k7m39', '', 'Đã sửa.'))
  const { edition, faults } = await events.next()
  expect(edition).not.toBe(first.edition)
  expect(faults).toEqual([])
  const after = await read(page)
  expect(after).toContain('<p>Đã sửa.</p>')
  expect(after).toContain(`data-edition="${edition}"`)
})

test('follows new files, removed ones, templates and the configuration', async () => {
  const { site, events, save, page: read } = await previewed()
  mkdirSync(join(site, 'content/news/2018'))
  save('content/news/2018/moi.md', article('m2p5x'))
  await events.next()
  expect(await read('/tin/2018/12/moi/')).toContain('Bài m2p5x')

  rmSync(join(site, 'content/news/2018/moi.md'))
  await events.next()
  expect(await read('/tin/')).not.toContain('Bài m2p5x')

  const footer = 'export const Footer = () => <footer>Chân trang riêng</footer>\n'
  mkdirSync(join(site, 'templates/components'), { recursive: true })
  save('templates/components/footer.tsx', footer)
  await events.next()
  expect(await read(page)).toContain('Chân trang riêng')

  save('bantin.config.mjs', 'export default { adapt: (fields) => ({ ...fields, title: "Tên khác" }) }\n')
  await events.next()
  expect(await read(page)).toContain('Tên khác')
})

test('announces errors until they are mended, and keeps the last good page meanwhile', async () => {
  const { events, save, page: read, printed, first } = await previewed()
  expect(first).toMatchObject({ lang: 'vi', faults: [] })
  save('content/news/cu.md', article('k7m39', 'sumary: x\n', 'Hỏng.'))
  const broken = await events.next()
  expect(broken.faults).toEqual([
    {
      place: 'content/news/cu.md:9:1',
      code: 'field/unknown',
      message: 'Không có trường nào tên là `sumary`.',
      hint: 'Xóa dòng này, hoặc sửa lại tên trường.',
    },
  ])
  expect(printed).toContainEqual(expect.stringMatching(/^content\/news\/cu\.md:9:1 lỗi field\/unknown/))
  expect(await read(page)).toContain('<p>Xin chào.</p>')

  save('content/news/cu.md', article('k7m39', '', 'Lành.'))
  expect((await events.next()).faults).toEqual([])
  expect(printed).toContain('Không còn lỗi nào.')
  expect(await read(page)).toContain('<p>Lành.</p>')
})

test('goes on after a configuration that does not run', async () => {
  const { site, events, save, page: read, remarks } = await previewed()
  save('bantin.config.mjs', 'export default {')
  const { faults } = await events.next()
  expect(faults).toEqual([
    { place: 'bantin.config.mjs:1:17', message: expect.stringContaining('Tệp cấu hình không chạy được') },
  ])
  expect(remarks).toContainEqual(expect.stringMatching(/^bantin\.config\.mjs:1:17 {2}Tệp cấu hình/))
  expect(await read(page)).toContain('Xin chào.')
  rmSync(join(site, 'bantin.config.mjs'))
  expect((await events.next()).faults).toEqual([])
})

test('begins with a site.yaml that has errors, and follows its address', async () => {
  const { events, save, page: read, first } = await previewed({ 'content/site.yaml': 'title: Bản tin\n' })
  expect(first.faults).not.toEqual([])
  expect(await read('/')).toContain('/.bantin/dev.js')
  save('content/site.yaml', settings('https://thu.example/tin-tuc'))
  expect((await events.next()).faults).toEqual([])
  expect(await read(`/tin-tuc${page}`)).toContain('href="/tin-tuc/tin/"')
})

test('shows drafts and scheduled articles, marked, and not the published ones', async () => {
  const {
    events,
    save,
    page: read,
  } = await previewed({
    'content/news/nhap.md': article('n4q6r', 'draft: true\n'),
    'content/news/mai.md': article('m2p5x').replace('2018-12-01T08:00', '2019-01-02T08:00'),
    'content/pages/nhap.md': '---\ntitle: Trang\nsummary: Tóm tắt.\ndraft: true\n---\n\nXin chào.\n',
  })
  const mark = '<p class="state">'
  expect(await read('/tin/2018/12/nhap/')).toContain(`${mark}Bản nháp</p>`)
  expect(await read('/tin/2019/01/mai/')).toContain(`${mark}Hẹn đăng lúc Thứ Tư, 02/01/2019 08:00</p>`)
  expect(await read('/nhap/')).toContain(`${mark}Bản nháp</p>`)
  expect(await read('/')).toContain('Bài n4q6r')
  expect(await read(page)).not.toContain(mark)

  save('content/news/nhap.md', article('n4q6r'))
  await events.next()
  expect(await read('/tin/2018/12/nhap/')).not.toContain(mark)
})

test('waits while another build of the site is running', async () => {
  const applicant = { pid: 1, host: 'here', milliseconds: Date.now, isRunning: () => true }
  let waits = () => {}
  const waiting = new Promise<void>((resolve) => {
    waits = resolve
  })
  const { site, events, save, page: read } = await previewed({}, { applicant, remark: () => waits() })
  const lock = join(site, '.bantin/lock')
  writeFileSync(lock, '{"pid":2,"host":"here"}')
  save('content/news/cu.md', article('k7m39', '', 'Đã sửa.'))
  await waiting
  rmSync(lock)
  await events.next()
  expect(await read(page)).toContain('Đã sửa.')
})

test('ends with everything closed when somebody presses Ctrl-C', async () => {
  const { origin, events, stop } = await previewed()
  expect(await stop()).toBe(0)
  await events.ended
  await expect(ask(origin)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('answers nobody who calls this machine by another name', async () => {
  const { origin } = await previewed()
  expect(await ask(`${origin}${page}`, 'elsewhere.example')).toEqual({ status: 403, text: '' })
})

test('work is never done twice at once, and once more for what was asked meanwhile', async () => {
  const log: string[] = []
  let meanwhile = () => {}
  const works = oneAtATime(async () => {
    log.push('begins')
    meanwhile()
    await Promise.resolve()
    log.push('ends')
  }, 0)
  meanwhile = () => {
    meanwhile = () => {}
    void works.ask()
    void works.ask()
  }
  void works.ask()
  await works.ask()
  expect(log).toEqual(['begins', 'ends', 'begins', 'ends'])
  await works.end()
  await works.ask()
  expect(log).toHaveLength(4)
})
