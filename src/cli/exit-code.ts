/** 0 fine · 1 the content has errors · 2 wrong usage or configuration · 3 our own failure. */
export type ExitCode = 0 | 1 | 2 | 3
