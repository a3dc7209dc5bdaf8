/** Real web servers on this machine, for one test each. */
import { type ChildProcess, spawn } from 'node:child_process'
import { get, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'

/** Starts the program, waits until it answers, and ends it with the test. */
export async function startHost(program: string, args: readonly string[], port: number): Promise<void> {
  const child: ChildProcess = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  let ended = false
  child.on('exit', () => {
    ended = true
  })
  onTestFinished(async () => {
    if (ended) return
    const gone = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGTERM')
    await gone
  })
  for (const began = performance.now(); performance.now() - began < 30_000; ) {
    if (ended) throw new Error(`${program} ended: ${said}`)
    const answer = await ask(port, '/').catch(() => undefined)
    if (answer) return
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error(`${program} does not answer: ${said}`)
}

export interface HostAnswer {
  readonly status: number
  /** The path it leads on to. */
  readonly location?: string
}

/** What the host answers for a path, no further followed. */
export async function ask(port: number, path: string): Promise<HostAnswer> {
  const { status, headers } = await askAll(port, path)
  const { location } = headers
  const to = location === undefined ? undefined : new URL(location, 'http://127.0.0.1').pathname
  return { status, ...(to !== undefined && { location: to }) }
}

export interface WholeAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** The bytes as text. */
  readonly body: string
}

export interface Manner {
  readonly headers?: OutgoingHttpHeaders
  /** Of this machine: `127.0.0.1`, `::1`. */
  readonly host?: string
}

export function askAll(
  port: number,
  path: string,
  { headers: sent = {}, host = '127.0.0.1' }: Manner = {},
): Promise<WholeAnswer> {
  return new Promise((resolve, reject) => {
    get({ host, port, path, headers: sent, agent: false }, (response) => {
      const { statusCode: status = 0, headers } = response
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const bytes = Buffer.concat(parts)
        resolve({ status, headers, bytes, body: bytes.toString() })
      })
    }).on('error', reject)
  })
}
