import type { Scalar } from 'yaml'

/** The name of a field, as it is written: `2018` and `yes` are names too. */
export function nameOfKey({ source, value }: Scalar): string {
  return (source ?? String(value)).normalize('NFC')
}
