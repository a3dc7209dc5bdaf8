interface Missing extends Error {
  readonly code: 'ENOENT' | 'ENOTDIR'
}

/** Whether the disk's complaint is that there is no such file or folder; `ENOTDIR` when a file stands where a folder should. */
export function isMissing(cause: unknown): cause is Missing {
  return cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
}
