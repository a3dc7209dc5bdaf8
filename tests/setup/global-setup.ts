import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureSystemTools } from './system-tools.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site in this repository has been built. */
    demoSite: string
    /** Where the site of `tests/sites/series` has been built. */
    seriesSite: string
  }
}

/**
 * Brings the system's tools, compiles the program, so that tests of the command line run what is shipped, and builds
 * the site in this repository for the tests that look at it.
 */
export default function setup(project: TestProject): () => void {
  ensureSystemTools()
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' })
  const scratch = mkdtempSync(join(tmpdir(), 'bantin-demo-'))
  const build = (site: string, out: string, ...flags: readonly string[]) => {
    const now = '2026-11-26T00:00:00Z'
    const command = ['compiled/cli.js', 'build', site, '--out', out, '--now', now, ...flags]
    // As text, so that what is wrong can be read where a build fails.
    execFileSync(process.execPath, command, { encoding: 'utf8' })
    return out
  }
  // Frozen: whoever moves an article of ours commits the ledger, too.
  project.provide('demoSite', build('.', join(scratch, 'dist'), '--frozen'))
  // In a copy: what a build remembers lies beside the content.
  cpSync('tests/sites/series/content', join(scratch, 'series', 'content'), { recursive: true })
  project.provide('seriesSite', build(join(scratch, 'series'), join(scratch, 'series-dist')))
  return () => rmSync(scratch, { recursive: true, force: true })
}
