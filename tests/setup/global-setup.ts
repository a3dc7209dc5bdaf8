import { execFileSync } from 'node:child_process'
import { ensureSystemTools } from './system-tools.ts'

/** Compiles the program, so that tests of the command line run what is shipped, and brings the system's tools. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' })
  ensureSystemTools()
}
