/** Runs one command and says what it cost: time on the clock, work of the processor, memory, and who else was at work. */
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

export interface Cost {
  readonly seconds: number
  /** Of all cores, in the program and in the kernel on its behalf. */
  readonly cpuSeconds: number
  /** The highest sum over its processes (threads share their process's); undefined where there is no /proc. */
  readonly peakMb: number | undefined
  /** How many cores were busy with something else meanwhile. */
  readonly others: number
}

export interface Run extends Cost {
  readonly status: number | null
  readonly stdout: string
}

interface Command {
  readonly command: readonly string[]
  readonly folder: string
}

const sampleMs = 50
const ticksPerSecond = 100

export async function measure({ command, folder }: Command): Promise<Run> {
  const [program = '', ...given] = command
  // What an earlier run left to be written is not this one's to wait for.
  spawnSync('sync')
  const before = processorTicks()
  const start = performance.now()
  const child = spawn(program, given, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  const complained: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => said.push(part))
  child.stderr.on('data', (part: Buffer) => complained.push(part))
  let peak: number | undefined
  const sampler = setInterval(() => {
    const used = child.pid === undefined ? undefined : memoryOf(child.pid)
    if (used !== undefined) peak = Math.max(peak ?? 0, used)
  }, sampleMs)
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  }).finally(() => clearInterval(sampler))
  const seconds = (performance.now() - start) / 1000
  const after = processorTicks()
  const cpuSeconds = (after.children - before.children) / ticksPerSecond
  const busySeconds = (after.everybody - before.everybody) / ticksPerSecond
  process.stderr.write(Buffer.concat(complained).toString())
  return {
    status,
    stdout: Buffer.concat(said).toString(),
    seconds,
    cpuSeconds,
    peakMb: peak === undefined ? undefined : peak / 1024,
    others: Math.max(0, busySeconds - cpuSeconds) / seconds,
  }
}

/** Kilobytes: the highest resident size that each living process of the tree has had, added up. */
function memoryOf(root: number): number | undefined {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter(isNumber)
        .map((pid) => [Number(pid), parentOf(pid)]),
    )
    const isBelow = (pid: number | undefined): boolean =>
      pid === root || (pid !== undefined && pid > 1 && isBelow(parents.get(pid)))
    return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + highestSizeOf(pid), 0)
  } catch {
    return undefined
  }
}

function isNumber(name: string): boolean {
  return /^\d+$/.test(name)
}

/** A process may end while it is being looked at. */
function parentOf(pid: string): number {
  const stat = readIfThere(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function highestSizeOf(pid: number): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${pid}/status`))?.[1] ?? 0)
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Busy ticks since the machine started: of everybody, and of the children of this process that have ended. */
function processorTicks(): { readonly everybody: number; readonly children: number } {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = readIfThere('/proc/stat')
    .split('\n', 1)
    .join()
    .split(/\s+/)
    .slice(1)
    .map(Number)
  const own = readIfThere('/proc/self/stat')
  const fields = own.slice(own.lastIndexOf(')') + 2).split(' ')
  // cutime and cstime are the 16th and 17th fields; the first two are cut off with the name. @see proc(5)
  return {
    everybody: user + nice + system + irq + softirq,
    children: Number(fields[13] ?? 0) + Number(fields[14] ?? 0),
  }
}
