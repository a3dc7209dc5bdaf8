import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureSystemTools } from './system-tools.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site in this repository has been built. */
    demoSite: string
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
  const out = join(scratch, 'dist')
  execFileSync(process.execPath, ['compiled/cli.js', 'build', '--out', out, '--now', '2026-11-25T00:00:00Z'])
  project.provide('demoSite', out)
  return () => rmSync(scratch, { recursive: true, force: true })
}
