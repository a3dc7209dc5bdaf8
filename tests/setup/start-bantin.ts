import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../compiled/cli.js')

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Started {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Starts the program that is shipped, with nothing of this process's environment that it could notice. */
export function startBantin(args: readonly string[], nodeOptions: readonly string[] = []): Started {
  const env = { PATH: process.env.PATH, HOME: '/nowhere', LANG: 'C.UTF-8' }
  const child = spawn(process.execPath, [...nodeOptions, program, ...args], { env })
  const texts = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text
  })
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...texts }))
  })
  return { child, ended }
}
