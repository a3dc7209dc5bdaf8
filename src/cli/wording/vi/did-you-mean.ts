import { asExample } from '../as-code.ts'

/** Offers the nearest right word; undefined when nothing is near. */
export function didYouMean(suggestion: string | undefined): string | undefined {
  return suggestion === undefined ? undefined : `Có phải ý bạn là ${asExample(suggestion)}?`
}
