/**
 * The programs that the tests need and that npm cannot bring: a browser to look with, and the tools that read a
 * printed page back. Installed through apt where that is allowed; else the run fails with what to install.
 */
import { execFileSync } from 'node:child_process'

const tools = [
  { program: 'chromium', package: 'chromium' },
  { program: 'pdftoppm', package: 'poppler-utils' },
  { program: 'zbarimg', package: 'zbar-tools' },
] as const

/** Throws one sentence that names what is missing and how to get it. */
export function ensureSystemTools(): void {
  const missing = tools.filter(({ program }) => !isThere(program)).map((tool) => tool.package)
  if (missing.length === 0) return
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing], { stdio: 'ignore' })
  } catch (cause) {
    const sentence = `The tests need ${missing.join(', ')}, and apt could not install them here.`
    throw new Error(`${sentence} Install them with: sudo apt-get install ${missing.join(' ')}`, { cause })
  }
}

function isThere(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
