/**
 * What is wrong with the code a site brings along: `bantin.config.ts` and its own templates.
 *
 * Who writes code is no editor, and nothing can be built without it: so it is thrown, and ends with exit code 2.
 */
export interface ConfigurationProblems {
  /** The hook threw while it worked on `content`, a file below `content/`. */
  'adapt-failed': { readonly content: string; readonly detail: string }
  /** The hook did not return a map of fields. */
  'adapt-result': { readonly content: string }
  /** A template, style sheet or browser script of the site. */
  'cannot-compile': { readonly detail: string }
  'cannot-load': { readonly detail: string }
  'no-default': Record<string, never>
  /** A plugin threw, or did not finish at once, while it worked on `content`. */
  'plugin-failed': {
    readonly list: 'rehypePlugins' | 'remarkPlugins'
    readonly content: string
    readonly detail: string
  }
  'unknown-key': { readonly key: string; readonly suggestion?: string }
  'wrong-value': {
    readonly key: string
    readonly expected: 'boolean' | 'function' | 'hosting' | 'map' | 'plugins' | 'remark'
  }
}

export type ConfigurationProblem = keyof ConfigurationProblems

export class ConfigurationFault<P extends ConfigurationProblem = ConfigurationProblem> extends Error {
  readonly problem: P
  readonly values: ConfigurationProblems[P]
  readonly place: CodePlace

  constructor(problem: P, values: ConfigurationProblems[P], place: CodePlace) {
    super(`${problem} in ${place.file}`)
    this.name = 'ConfigurationFault'
    this.problem = problem
    this.values = values
    this.place = place
  }
}

/** A place in a file of the site's own code; the line, from 1, where one is known. */
export interface CodePlace {
  /** Absolute. */
  readonly file: string
  readonly line?: number
  readonly column?: number
}
