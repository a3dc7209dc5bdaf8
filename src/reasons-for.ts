import type { Reason } from './model/explanation.ts'
import type { OutputKey } from './output-keys.ts'

/** Why a file with this key was written where there was one with another key, or none. */
export function reasonsFor(
  key: OutputKey | undefined,
  former: OutputKey | undefined,
): readonly [Reason, ...Reason[]] {
  if (former === undefined) return ['new']
  const parts = ['look', 'page', 'body', 'content'] as const
  const [first, ...others] = parts.filter((part) => key?.parts[part] !== former.parts[part])
  return first === undefined ? ['restored'] : [first, ...others]
}
