/** A small web server for looking at a built site; it answers this machine only. */
import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'

export interface ServedFolder {
  /** Absolute. */
  readonly folder: string
  /** What precedes every address: empty, or `/tin-tuc`. */
  readonly base: string
  /** The first free one is taken; 0 lets the machine choose. */
  readonly ports: readonly number[]
}

export interface RunningServer {
  readonly port: number
  readonly close: () => Promise<void>
}

// A browser may resolve `localhost` to either.
const hosts = ['127.0.0.1', '::1'] as const

/** Rejects with the system's own error when none of the ports is free. */
export async function serveFolder({ folder, base, ports }: ServedFolder): Promise<RunningServer> {
  const servers = await listenOnFirst(ports, siteListener(folder, base))
  return {
    port: portOf(servers[0]),
    close: async () => {
      await Promise.all(servers.map(closed))
    },
  }
}

function siteListener(folder: string, base: string): RequestListener {
  const notFound = async (response: ServerResponse): Promise<void> => {
    const page = await readFile(join(folder, '404.html')).catch(() => 'Not found')
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  }
  // `dev`: the folder may be built again meanwhile.
  const files = sirv(folder, { dev: true, onNoMatch: (_, response) => void notFound(response) })
  return (request, response) => {
    const { url = '/', method = 'GET' } = request
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
    } else if (url === base || (url === '/' && base !== '')) {
      response.writeHead(302, { location: `${base}/` }).end()
    } else if (!url.startsWith(`${base}/`)) {
      void notFound(response)
    } else {
      request.url = url.slice(base.length)
      files(request, response)
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
