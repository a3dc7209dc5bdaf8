/**
 * What the disk said, as about this file.
 *
 * Of a failed write it does not say which file; of a copy or an exchange it names one that the user never saw.
 */
export function aboutFile(cause: unknown, file: string): unknown {
  return cause instanceof Error ? Object.assign(cause, { path: file }) : cause
}
