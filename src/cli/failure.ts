/** Sorts what was thrown by what somebody at the machine can do about it. */

/** `bug` is for everything that nobody but us can mend. */
export type Failure =
  | 'already-building'
  | 'bug'
  | 'disk-full'
  | 'file-in-the-way'
  | 'no-permission'
  | 'not-found'
  | 'port-taken'
  | 'read-only'
  | 'too-many-files'
  | 'too-many-watches'
  | 'unreachable'

const failures: Readonly<Record<string, Failure>> = {
  EACCES: 'no-permission',
  EALREADY: 'already-building',
  EADDRINUSE: 'port-taken',
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EDQUOT: 'disk-full',
  EEXIST: 'file-in-the-way',
  EISDIR: 'file-in-the-way',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  ENOENT: 'not-found',
  ENOTFOUND: 'unreachable',
  ENOSPC: 'disk-full',
  ENOTDIR: 'file-in-the-way',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ETIMEDOUT: 'unreachable',
  UND_ERR_CONNECT_TIMEOUT: 'unreachable',
  UND_ERR_SOCKET: 'unreachable',
}

/** The kind of failure, and the file, folder or sentence it is about. */
export function failureOf(error: unknown): { readonly failure: Failure; readonly what: string } {
  const chain = chainOf(error)
  for (const { code, path, port, syscall } of chain) {
    // Linux has no code of its own for it.
    const failure = code === 'ENOSPC' && syscall === 'watch' ? 'too-many-watches' : failures[code ?? '']
    if (failure) return { failure, what: String(path ?? port ?? sentenceOf(chain)) }
  }
  return { failure: 'bug', what: sentenceOf(chain) }
}

type Thrown = Partial<NodeJS.ErrnoException> & { readonly port?: number }

/** What was thrown, and what caused it, outermost first. */
function chainOf(error: unknown): readonly Thrown[] {
  if (!(error instanceof Error)) return [{ message: String(error) }]
  return [error, ...(error.cause === undefined ? [] : chainOf(error.cause))]
}

function sentenceOf(chain: readonly Thrown[]): string {
  return chain.map(({ message = '' }) => message).join(': ')
}
