/**
 * One build at a time.
 *
 * The lock is a file that names its holder. Who finds the lock of a process that no longer runs takes it over: a
 * killed build cannot give its own back.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { aboutFile } from '../model/about-file.ts'
import type { Applicant, Holder } from '../model/holder.ts'

/** Somebody else holds the lock. */
export class AlreadyHeld extends Error {
  override readonly name = 'AlreadyHeld'
  /** For those who sort errors by code. */
  readonly code = 'EALREADY'
  readonly path: string

  constructor({ pid, host }: Holder) {
    super(`Process ${pid} on ${host} holds the lock.`)
    this.path = String(pid)
  }
}

/** Of a process on another machine nobody here knows whether it runs; no build takes longer. */
const longestBuildMs = 3_600_000
/** A lock file without a name in it: its holder is about to write it, or was killed before it could. */
const longestPauseMs = 5_000

/** Takes the lock, and gives the function that gives it back. Throws `AlreadyHeld`, or what the disk says. */
export function takeLock(file: string, applicant: Applicant): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const { pid, host } = applicant
  while (!create(file, JSON.stringify({ pid, host }))) {
    const holder = holderOf(file)
    if (holder === undefined) continue
    if (isHeld(holder, applicant)) throw new AlreadyHeld(holder)
    takeAway(file, holder, applicant)
  }
  return () => rmSync(file, { force: true })
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' })
    return true
  } catch (cause) {
    if (isCode(cause, 'EEXIST')) return false
    // A full disk takes the file but not the name in it; without one it would look held.
    rmSync(file, { force: true })
    throw aboutFile(cause, file)
  }
}

interface FoundHolder extends Holder {
  readonly sinceMs: number
}

/** Undefined when there is no lock any more. A holder without a name has the process id 0. */
function holderOf(file: string): FoundHolder | undefined {
  try {
    const sinceMs = statSync(file).mtimeMs
    const [, pid = '0', host = ''] = /^\{"pid":(\d+),"host":"(.*)"\}$/.exec(readFileSync(file, 'utf8')) ?? []
    return { pid: Number(pid), host, sinceMs }
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return undefined
    throw cause
  }
}

function isHeld({ pid, host, sinceMs }: FoundHolder, applicant: Applicant): boolean {
  const age = applicant.milliseconds() - sinceMs
  if (pid === 0) return age < longestPauseMs
  if (host !== applicant.host) return age < longestBuildMs
  // A container that starts again gives the same number to the same program.
  return pid !== applicant.pid && applicant.isRunning(pid)
}

/** Moves the dead holder's lock out of the way; one that somebody else has taken meanwhile is put back. */
function takeAway(file: string, dead: FoundHolder, { pid }: Applicant): void {
  const aside = `${file}.${pid}`
  try {
    renameSync(file, aside)
  } catch (cause) {
    if (isCode(cause, 'ENOENT')) return
    throw cause
  }
  const moved = holderOf(aside)
  if (moved !== undefined && moved.sinceMs !== dead.sinceMs) renameSync(aside, file)
  else rmSync(aside, { force: true })
}

function isCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === code
}
