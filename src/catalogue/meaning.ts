/** A suggestion as part of a fault's values, absent when there is none. */
export function meaning(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion }
}
