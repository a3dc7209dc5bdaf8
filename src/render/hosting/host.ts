import type { ResponseHeaders } from './response-headers.ts'

/** What a host has to be told so that it leads on itself, with 301, from an address where a page was. */
export interface HostRule {
  /** The path that is asked for, decoded, with the base path. */
  readonly from: string
  /** The path that it leads to, ready for a header. */
  readonly to: string
}

export interface Host {
  /** The name of the file that the rules are in. */
  readonly file: string
  /** The host reads it among the published files; else it lies where no reader can ask for it. */
  readonly isPublished: boolean
  /** What the host takes of it. */
  readonly limits: { readonly rules?: number; readonly lineLength?: number; readonly bytes?: number }
  /** The same rules always give the same text. Headers are in it, too, unless they have a file of their own. */
  readonly write: (rules: readonly HostRule[], headers: ResponseHeaders) => string
  /** A file beside it for what is sent along with every answer. */
  readonly headers?: { readonly file: string; readonly write: (headers: ResponseHeaders) => string }
}

/** The path as it is asked for with and without the slash at its end. */
export function bothEnds(from: string): readonly string[] {
  return from.endsWith('/') ? [from, from.slice(0, -1)] : [from]
}
