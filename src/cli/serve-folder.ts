/** A small web server for looking at a built site; it answers this machine only. */
import { readFile } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { readPage } from './read-page.ts'

export interface ServedFolder {
  /** Absolute. */
  readonly folder: string
  /** What precedes every address: empty, or `/tin-tuc`; a function when it may change. */
  readonly base: string | (() => string)
  /** The first free one is taken; 0 lets the machine choose. */
  readonly ports: readonly number[]
  /** Asked before the folder is looked into; true when it has answered. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Alters pages on their way; the files stay as they are. */
  readonly alterPage?: (html: string) => string
}

export interface RunningServer {
  readonly port: number
  readonly close: () => Promise<void>
}

// A browser may resolve `localhost` to either.
const hosts = ['127.0.0.1', '::1'] as const

/** Rejects with the system's own error when none of the ports is free. */
export async function serveFolder(served: ServedFolder): Promise<RunningServer> {
  const servers = await listenOnFirst(served.ports, siteListener(served))
  return {
    port: portOf(servers[0]),
    close: async () => {
      await Promise.all(servers.map(closed))
    },
  }
}

function siteListener({ folder, base, answer, alterPage }: ServedFolder): RequestListener {
  const baseNow = typeof base === 'string' ? () => base : base
  const notFound = async (response: ServerResponse): Promise<void> => {
    const page = await readFile(join(folder, '404.html'), 'utf8').catch(() => 'Not found')
    response
      .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      .end(alterPage ? alterPage(page) : page)
  }
  // `dev`: the folder may be built again meanwhile.
  const files = sirv(folder, { dev: true, onNoMatch: (_, response) => void notFound(response) })
  const pageOrFile = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const page = alterPage && (await readPage(folder, request.url ?? '/'))
    if (page === undefined) return files(request, response)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    response.end(alterPage?.(page))
  }
  return (request, response) => {
    const { url = '/', method = 'GET' } = request
    const before = baseNow()
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
    } else if (answer?.(request, response)) {
      return
    } else if (url === before || (url === '/' && before !== '')) {
      response.writeHead(302, { location: `${before}/` }).end()
    } else if (!url.startsWith(`${before}/`)) {
      void notFound(response)
    } else {
      request.url = url.slice(before.length)
      void pageOrFile(request, response)
    }
  }
}

type Servers = readonly [Server, ...Server[]]

async function listenOnFirst(
  [port = 0, ...others]: readonly number[],
  listener: RequestListener,
): Promise<Servers> {
  try {
    return await listenOnBoth(port, listener)
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE' && others.length > 0) return listenOnFirst(others, listener)
    throw error
  }
}

async function listenOnBoth(port: number, listener: RequestListener): Promise<Servers> {
  const first = await listening(createServer(listener), hosts[0], port)
  try {
    return [first, await listening(createServer(listener), hosts[1], portOf(first))]
  } catch (error) {
    // Many machines have no IPv6.
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(codeOf(error) ?? '')) return [first]
    await closed(first)
    throw error
  }
}

function listening(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => resolve(server))
  })
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    // Browsers keep connections open that would hold the program for minutes.
    server.closeAllConnections()
  })
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
