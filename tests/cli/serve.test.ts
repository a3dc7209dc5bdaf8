import { writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type RunningServer, serveFolder } from '../../src/cli/serve-folder.ts'
import { writeTree } from '../setup/file-tree.ts'
import { temporaryFolder } from '../setup/temporary-folder.ts'

const pages = {
  'index.html': '<h1>Trang chủ</h1>',
  '404.html': '<h1>Không tìm thấy</h1>',
  'tin/2018/09/mot-cua/index.html': '<h1>Một cửa</h1>',
  'feed.xml': '<feed/>',
  'media/emblem.svg': '<svg/>',
}

async function served(base = ''): Promise<RunningServer & { readonly folder: string }> {
  const folder = temporaryFolder()
  writeTree(folder, pages)
  const server = await serveFolder({ folder, base, ports: [0] })
  onTestFinished(() => server.close())
  return { ...server, folder }
}

interface Answer {
  readonly status: number | undefined
  readonly type: string | undefined
  readonly location: string | undefined
  readonly body: string
}

/** Asks with the path as it is: `fetch` would tidy it up. */
function ask(port: number, path: string, method = 'GET', host = '127.0.0.1'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host, port, path, method }, (response) => {
      response.setEncoding('utf8')
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers
        resolve({ status: response.statusCode, type, location, body })
      })
    })
      .on('error', reject)
      .end()
  })
}

test('answers with pages and their types', async () => {
  const { port } = await served()
  const html = { status: 200, type: 'text/html;charset=utf-8', location: undefined }
  expect(await ask(port, '/')).toEqual({ ...html, body: pages['index.html'] })
  expect(await ask(port, '/tin/2018/09/mot-cua/')).toEqual({ ...html, body: '<h1>Một cửa</h1>' })
  expect(await ask(port, '/tin/2018/09/mot-cua')).toEqual({ ...html, body: '<h1>Một cửa</h1>' })
  expect(await ask(port, '/media/emblem.svg')).toMatchObject({ status: 200, type: 'image/svg+xml' })
  expect(await ask(port, '/feed.xml')).toMatchObject({ status: 200, type: expect.stringContaining('xml') })
})

test('answers with the site’s own page when there is nothing', async () => {
  const { port } = await served()
  const missing = {
    status: 404,
    type: 'text/html; charset=utf-8',
    location: undefined,
    body: pages['404.html'],
  }
  expect(await ask(port, '/nothing/')).toEqual(missing)
  expect(await ask(port, '/../../etc/passwd')).toEqual(missing)
  expect(await ask(port, '/%2e%2e/%2e%2e/etc/passwd')).toEqual(missing)
  expect(await ask(port, '/%')).toMatchObject({ status: 404 })
})

test('shows a page that was built meanwhile', async () => {
  const { port, folder } = await served()
  writeFileSync(join(folder, 'feed.xml'), '<feed>new</feed>')
  expect(await ask(port, '/feed.xml')).toMatchObject({ body: '<feed>new</feed>' })
})

test('serves a site that lives below a path at that path', async () => {
  const { port } = await served('/tin-tuc')
  expect(await ask(port, '/')).toMatchObject({ status: 302, location: '/tin-tuc/' })
  expect(await ask(port, '/tin-tuc')).toMatchObject({ status: 302, location: '/tin-tuc/' })
  expect(await ask(port, '/tin-tuc/')).toMatchObject({ status: 200, body: pages['index.html'] })
  expect(await ask(port, '/tin-tuc/feed.xml')).toMatchObject({ status: 200 })
  expect(await ask(port, '/feed.xml')).toMatchObject({ status: 404 })
  expect(await ask(port, '/tin-tuc-khac/')).toMatchObject({ status: 404 })
  expect(await ask(port, '/tin-tucfeed.xml')).toMatchObject({ status: 404 })
})

test('takes no data', async () => {
  const { port } = await served()
  expect(await ask(port, '/', 'POST')).toMatchObject({ status: 405 })
  expect(await ask(port, '/', 'HEAD')).toMatchObject({ status: 200, body: '' })
})

test('takes the next port when one is in use, and gives up when all are', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void other.close())
  const { port: taken } = other.address() as AddressInfo

  const server = await serveFolder({ folder: temporaryFolder(), base: '', ports: [taken, 0] })
  onTestFinished(() => server.close())
  expect(server.port).not.toBe(taken)
  await expect(serveFolder({ folder: '/', base: '', ports: [taken] })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
