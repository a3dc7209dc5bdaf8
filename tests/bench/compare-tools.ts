/** Builds the same articles with each tool in turn, through every scenario, several times. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TextFile } from './form.ts'
import { layOutSite, writeText } from './lay-out-site.ts'
import { type Cost, measure } from './measure.ts'
import type { Scenario } from './scenarios.ts'
import { bantin, type Tool } from './tools.ts'

export interface Result extends Cost {
  readonly tool: string
  readonly scenario: string
  readonly round: number
  /** By Bantin, which counts them. */
  readonly written?: number
  readonly removed?: number
}

export interface Comparison {
  readonly count: number
  readonly results: readonly Result[]
  /** Seconds of a plain copy of Bantin's finished files, one a round. */
  readonly floors: readonly number[]
  readonly outputs: readonly { readonly tool: string; readonly files: number; readonly megabytes: number }[]
}

interface Plan {
  readonly count: number
  readonly rounds: number
  readonly tools: readonly Tool[]
  readonly scenarios: readonly Scenario[]
  readonly say: (progress: string) => void
}

export async function compareTools({ count, rounds, tools, scenarios, say }: Plan): Promise<Comparison> {
  const scratch = mkdtempSync(join(tmpdir(), 'bantin-bench-'))
  const sites = tools.map((tool) => ({ tool, folder: join(scratch, tool.name) }))
  try {
    for (const { tool, folder } of sites) {
      say(`${count} articles for ${tool.name}`)
      layOutSite(tool, folder, count)
    }
    const results: Result[] = []
    const floors: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const undo: (() => void)[] = []
      for (const scenario of scenarios) {
        // Whoever goes first in one round goes last in the next.
        for (const { tool, folder } of turned(sites, round)) {
          undo.push(...prepare(scenario, { tool, folder, count }))
          const result = { ...(await build(tool, folder)), tool: tool.name, scenario: scenario.name, round }
          results.push(result)
          say(`round ${round + 1}, ${scenario.name}, ${tool.name}: ${result.seconds.toFixed(2)} s`)
        }
        if (scenario.cold) floors.push(await copyTime(join(scratch, bantin.name, bantin.out), scratch))
      }
      for (const step of undo.reverse()) step()
    }
    const outputs = sites.map(({ tool, folder }) => ({ tool: tool.name, ...sizeOf(join(folder, tool.out)) }))
    return { count, results, floors, outputs }
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

interface Site {
  readonly tool: Tool
  readonly folder: string
  readonly count: number
}

/** Does what the scenario does to the site; gives what takes it back. */
function prepare(scenario: Scenario, { tool, folder, count }: Site): readonly (() => void)[] {
  if (scenario.cold) {
    for (const name of [tool.out, ...tool.traces])
      rmSync(join(folder, name), { recursive: true, force: true })
  }
  return scenario.edit(tool.form, count).map((file) => {
    const restore = restoring(file, folder)
    writeText(file, folder)
    return restore
  })
}

function restoring({ path }: TextFile, folder: string): () => void {
  const file = join(folder, path)
  if (!existsSync(file)) return () => rmSync(file)
  const text = readFileSync(file, 'utf8')
  return () => writeText({ path, text }, folder)
}

async function build(tool: Tool, folder: string): Promise<Cost & Pick<Result, 'written' | 'removed'>> {
  const { status, stdout, ...cost } = await measure({ command: tool.command, folder })
  if (status !== 0) throw new Error(`${tool.name} ended with ${status}: ${stdout.slice(0, 2000)}`)
  if (tool !== bantin) return cost
  const { written, removed }: { written: number; removed: number } = JSON.parse(stdout)
  return { ...cost, written, removed }
}

async function copyTime(from: string, scratch: string): Promise<number> {
  const to = join(scratch, 'copy')
  const { seconds } = await measure({ command: ['cp', '-R', from, to], folder: scratch })
  rmSync(to, { recursive: true })
  return seconds
}

function sizeOf(folder: string): { readonly files: number; readonly megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return { files: files.length, megabytes: bytes / 2 ** 20 }
}

function turned<T>(items: readonly T[], round: number): readonly T[] {
  return round % 2 === 0 ? items : [...items].reverse()
}
