import { execFileSync } from 'node:child_process'
import { onTestFinished } from 'vitest'

export interface SmallDisk {
  /** As for `mount`: `3m`. */
  readonly resize: (size: string) => void
  readonly makeReadOnly: () => void
}

/** Mounts a disk of that size at a folder, until the test ends. Throws one sentence where nobody may mount. */
export function mountSmallDisk(folder: string, size: string): SmallDisk {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch (cause) {
    throw new Error(
      'This test needs to mount a small disk, which is not allowed here. Run it as root, or with: unshare -rm npx vitest',
      { cause },
    )
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  const remount = (options: string) => execFileSync('mount', ['-o', `remount,${options}`, folder])
  return {
    resize: (to) => remount(`size=${to}`),
    makeReadOnly: () => remount('ro'),
  }
}
