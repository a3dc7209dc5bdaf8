/** Serves a folder as a web server set up by docs/operators.md does: compressed, with its headers, over plain HTTP. */
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { forGood, forNow, responseHeaders } from '../../../src/render/hosting/response-headers.ts'

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** nginx's own level is 1, that of most others 6. */
const level = 6

export interface Served {
  readonly origin: string
  close(): void
}

export async function serveCompressed(folder: string): Promise<Served> {
  const server = createServer(answering(folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}

function answering(folder: string): RequestListener {
  const headers = responseHeaders('https://bantin.example')
  return ({ url = '/' }, response) => {
    const path = decodeURI(new URL(url, 'http://127.0.0.1').pathname)
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    if (!existsSync(file)) return void response.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    const bytes = readFileSync(file)
    const isText = type.includes('charset')
    response.writeHead(200, {
      ...headers.always,
      'Cache-Control': path.startsWith('/assets/') ? forGood(headers) : forNow(headers),
      'Content-Type': type,
      ...(isText && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    })
    response.end(isText ? gzipSync(bytes, { level }) : bytes)
  }
}
