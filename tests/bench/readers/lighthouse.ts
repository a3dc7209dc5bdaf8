/** Lighthouse from its own lock file, and the browser that it looks with. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../../browser/demo-site.ts'
import { freePort } from '../../setup/free-port.ts'

/** What is looked at of its result. */
export interface LighthouseResult {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, LighthouseAudit>>
  /** Why nothing could be judged. */
  readonly runtimeError?: { readonly message: string }
}

export interface LighthouseAudit {
  readonly title: string
  /** Null where it is for reading only. */
  readonly score: number | null
  readonly numericValue?: number
  readonly details?: { readonly items?: readonly object[] }
}

export interface Lighthouse {
  readonly version: string
  readonly browser: Browser
  /** With its own settings: a telephone in a slow network. */
  judge(address: string): Promise<LighthouseResult>
}

type Judge = (
  address: string,
  flags: { readonly port: number; readonly output: 'json' },
) => Promise<{ readonly lhr: LighthouseResult }>

const folder = 'tests/bench/readers'
const door = resolve(folder, 'node_modules/lighthouse/core/index.js')

export async function openLighthouse(): Promise<Lighthouse> {
  if (!existsSync(door)) {
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const { default: judge }: { default: Judge } = await import(pathToFileURL(door).href)
  const port = await freePort()
  const browser = await launchBrowser(`--remote-debugging-port=${port}`)
  const { version } = JSON.parse(readFileSync(`${folder}/node_modules/lighthouse/package.json`, 'utf8'))
  return {
    version,
    browser,
    judge: async (address) => {
      const { lhr } = await judge(address, { port, output: 'json' })
      if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
      return lhr
    },
  }
}
