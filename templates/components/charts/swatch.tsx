/**
 * A small piece of a bar, beside the name of the part that has its tone. Its line is the hatch.
 */
import { hatch, tone } from './tone.ts'

export function Swatch({ place }: { readonly place: number | 'rest' }) {
  return (
    <svg class="swatch" aria-hidden="true">
      {place === 'rest' ? (
        <rect class="rest" width="100%" height="100%" />
      ) : (
        <>
          <rect class={tone(place)} width="100%" height="100%" />
          <line class={hatch(place)} x2="100%" y1="50%" y2="50%" />
        </>
      )}
    </svg>
  )
}
