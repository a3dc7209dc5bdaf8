/** What can be wrong with a command as it was typed. Ends with exit code 2. */
export interface UsageProblems {
  'bad-day': { readonly text: string }
  'bad-jobs': { readonly text: string }
  'bad-language': { readonly text: string }
  'bad-now': { readonly text: string }
  'bad-key': { readonly file: string }
  'bad-port': { readonly text: string }
  'bad-state': { readonly text: string; readonly suggestion?: string }
  'bad-public-key': { readonly text: string }
  'content-missing': { readonly folder: string; readonly enclosing?: string }
  'empty-title': Record<string, never>
  'folder-missing': { readonly folder: string }
  'key-in-site': { readonly file: string; readonly site: string }
  'key-there': { readonly file: string }
  'missing-argument': { readonly argument: string }
  'missing-command': Record<string, never>
  'missing-value': { readonly option: string }
  'no-key': Record<string, never>
  'not-built': { readonly folder: string }
  'too-many-arguments': { readonly command: string }
  'two-formats': Record<string, never>
  'unknown-category': { readonly id: string; readonly known: readonly string[]; readonly suggestion?: string }
  'unknown-command': { readonly command: string; readonly suggestion?: string }
  'unknown-option': { readonly option: string; readonly suggestion?: string }
  /** What a filter asks for is nowhere in the site. */
  'unknown-value': {
    readonly option: string
    readonly value: string
    readonly known: readonly string[]
    readonly suggestion?: string
  }
  'unsafe-out': { readonly folder: string; readonly because: UnsafeOut }
  'unsafe-site': { readonly folder: string }
}

/** Why files must not be written to, and removed from, a folder. */
export type UnsafeOut = 'root' | 'home' | 'site' | 'content' | 'file'

export type UsageProblem = keyof UsageProblems

export class UsageFault<P extends UsageProblem = UsageProblem> extends Error {
  readonly problem: P
  readonly values: UsageProblems[P]

  constructor(problem: P, values: UsageProblems[P]) {
    super(problem)
    this.name = 'UsageFault'
    this.problem = problem
    this.values = values
  }
}
