/**
 * Errors on their way from one thread to another.
 *
 * The way loses everything but name, message and stack; what the command line says needs the rest: the disk's code,
 * the file, what a configuration did wrong.
 */
import { ConfigurationFault } from '../model/configuration-fault.ts'

/** An error as plain data. */
export type Thrown =
  | { readonly fault: Pick<ConfigurationFault, 'problem' | 'values' | 'place'> }
  | {
      readonly error: string
      readonly stack?: string
      /** What else it carries: `code`, `path`. */
      readonly fields: Readonly<Record<string, unknown>>
      readonly cause?: Thrown
    }

export function thrownOf(thrown: unknown): Thrown {
  if (thrown instanceof ConfigurationFault) {
    const { problem, values, place } = thrown
    return { fault: { problem, values, place } }
  }
  if (!(thrown instanceof Error)) return { error: String(thrown), fields: {} }
  const { message, stack, cause, ...others } = thrown
  const fields = Object.fromEntries(Object.entries(others).filter(([, value]) => isPlain(value)))
  return {
    error: message,
    fields,
    ...(stack !== undefined && { stack }),
    ...(cause !== undefined && { cause: thrownOf(cause) }),
  }
}

export function errorOf(thrown: Thrown): Error {
  if ('fault' in thrown) {
    const { problem, values, place } = thrown.fault
    return new ConfigurationFault(problem, values, place)
  }
  const { error, stack, fields, cause } = thrown
  const made = new Error(error, cause && { cause: errorOf(cause) })
  return Object.assign(made, fields, stack !== undefined && { stack })
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
