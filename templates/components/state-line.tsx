/**
 * The line above the title of what readers do not see yet: a draft, or an article that waits for its time.
 */
interface StateLineProps {
  readonly state: string | undefined
}

export function StateLine({ state }: StateLineProps) {
  return state ? <p class="state">{state}</p> : null
}
