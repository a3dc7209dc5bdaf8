/** `bantin dev` on a small site, and somebody who listens to what it announces. */
import { renameSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { runDev } from '../../src/cli/commands/run-dev.ts'
import type { ExitCode } from '../../src/cli/exit-code.ts'
import type { Surroundings } from '../../src/cli/surroundings.ts'
import type { Announcement } from '../../src/model/announcement.ts'
import { stillSurroundings } from '../cli/still-surroundings.ts'
import { type FileTree, writeTree } from './file-tree.ts'
import { temporaryFolder } from './temporary-folder.ts'

export const settings = (url = 'https://thu.example') => `title: Bản tin
description: Tin thử
url: ${url}
locale: vi
zone: Asia/Ho_Chi_Minh
agency: { name: Cơ quan, responsible: Ban biên tập, address: 1 đường Thử, email: thu@thu.example, emblem: emblem.svg }
categories: { tin-tuc: Tin tức }
`

export const article = (id: string, more = '', text = 'Xin chào.') => `---
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

export const tree: FileTree = {
  'content/site.yaml': settings(),
  'content/media/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
  'content/news/cu.md': article('k7m39'),
}
export const page = '/tin/2018/12/cu/'

export interface Preview {
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
export async function previewed(
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

export function ask(url: string, host?: string): Promise<{ readonly status: number; readonly text: string }> {
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
