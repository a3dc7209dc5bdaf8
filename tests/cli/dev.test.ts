import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oneAtATime } from '../../src/cli/dev/one-at-a-time.ts'
import { article, ask, page, previewed, settings, tree } from '../setup/previewed.ts'

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
