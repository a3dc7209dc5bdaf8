import { execFileSync } from 'node:child_process'

/** Compiles the program, so that tests of the command line run what is shipped. */
export default function compileProgram(): void {
  execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' })
}
