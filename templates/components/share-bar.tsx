/**
 * How a whole divides into its parts, as one bar. Readers who cannot see it lose nothing: every share is in the table.
 */
import type { FigureRow } from '../../src/model/page-model.ts'
import { toneClass } from './tone-class.ts'

interface ShareBarProps {
  readonly whole: FigureRow
  readonly parts: readonly FigureRow[]
}

const width = 1000
const gap = 6

export function ShareBar({ whole, parts }: ShareBarProps) {
  const total = Number(whole.value)
  const values = parts.map(({ value }) => Number(value))
  return (
    <tr class="share-bar">
      <td colspan={3}>
        <svg viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden="true">
          {values.map((_, place) => {
            const start = Math.round((width * sum(values.slice(0, place))) / total)
            const end = Math.round((width * sum(values.slice(0, place + 1))) / total)
            const space = place > 0 && end - start > 2 * gap ? gap : 0
            return (
              <rect
                class={toneClass(place)}
                x={start + space}
                width={end - start - space}
                height={1}
                key={place}
              />
            )
          })}
        </svg>
      </td>
    </tr>
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
