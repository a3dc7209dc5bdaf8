/**
 * The programs that the tests need and that npm cannot bring: a browser to look with, the tools that read a
 * printed page back, and servers to publish with. Installed through apt where that is allowed; else the run fails with what to install.
 */
import { execFileSync } from 'node:child_process'

const tools = [
  { program: 'caddy', package: 'caddy' },
  { program: 'chromium', package: 'chromium' },
  { program: 'nginx', package: 'nginx' },
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
