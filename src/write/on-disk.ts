/**
 * Runs one step on the disk; when the disk refuses, throws one sentence that says what was tried and why it failed.
 *
 * @param attempt As in “Could not … .”
 */
export function onDisk<T>(attempt: string, step: () => T): T {
  try {
    return step()
  } catch (cause) {
    throw new Error(`Could not ${attempt}: ${reasonOf(cause)}.`, { cause })
  }
}

/** `no space left on device` out of `ENOSPC: no space left on device, write`. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause)
  return /^E[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message
}
